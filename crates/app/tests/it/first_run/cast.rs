//! What the people of the story type, in their own language: names of people, roles, stages, and the headings of their sheet.
//!
//! The days are such that a weekend lies between two stages; in the United States Thanksgiving does as well.

use domain::language::Language;

/// One team and what it makes.
pub struct Cast {
    /// What the team is called.
    pub team: &'static str,
    /// The process.
    pub process: &'static str,
    /// What one piece of work is called.
    pub item_word: &'static str,
    /// What the first piece is about.
    pub subject: &'static str,
    /// The stages in their order.
    pub stages: [Stage; 4],
    /// An entry of the first stage, and one of the second.
    pub entries: [&'static str; 2],
    /// A holiday of the country that lies between two stages.
    pub holiday: Option<&'static str>,
    /// The headings of the sheet: stage, role, person, days, checklist, and one that the product does not know.
    pub headings: [&'static str; 6],
}

/// A stage and who does it.
#[derive(Clone, Copy)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// The role that does it.
    pub role: &'static str,
    /// Who holds the role.
    pub person: &'static str,
    /// How many days it takes.
    pub days: &'static str,
}

const fn stage(
    name: &'static str,
    role: &'static str,
    person: &'static str,
    days: &'static str,
) -> Stage {
    Stage {
        name,
        role,
        person,
        days,
    }
}

/// The team of a language; the person of the first stage is the owner.
pub const fn of(language: Language) -> Cast {
    match language {
        Language::Hebrew => HEBREW,
        Language::Russian => RUSSIAN,
        Language::English => ENGLISH,
    }
}

const HEBREW: Cast = Cast {
    team: "סטודיו חוט",
    process: "פוסט לבלוג",
    item_word: "פוסט",
    subject: "איך בוחרים CRM לעסק קטן",
    stages: [
        stage("בריף", "מנהלת שיווק", "נירית", "1"),
        stage("כתיבה", "כותב תוכן", "יורי", "2.5"),
        stage("עיצוב", "מעצבת", "דנה", "1.5"),
        stage("פרסום", "בונה אתרים", "עמיר", "1"),
    ],
    entries: ["קישור למסמך הבריף", "הטקסט עבר הגהה"],
    holiday: None,
    headings: ["שלב", "תפקיד", "שם העובד", "ימים", "צ'ק-ליסט", "תקציב"],
};

const RUSSIAN: Cast = Cast {
    team: "Студия «Нить»",
    process: "Статья в блог",
    item_word: "статья",
    subject: "Как выбрать CRM для небольшой компании",
    stages: [
        stage("Бриф", "Руководитель маркетинга", "Нирит", "2"),
        stage("Текст", "Копирайтер", "Юрий", "2,5"),
        stage("Дизайн", "Дизайнер", "Дана", "1,5"),
        stage("Публикация", "Веб-разработчик", "Амир", "1"),
    ],
    entries: ["Ссылка на бриф", "Текст вычитан"],
    holiday: None,
    headings: ["Этап", "Роль", "Сотрудник", "Дни", "Чек-лист", "Бюджет"],
};

const ENGLISH: Cast = Cast {
    team: "Thread & Co",
    process: "Blog post",
    item_word: "post",
    subject: "How a small business chooses a CRM",
    stages: [
        stage("Brief", "Head of marketing", "Nirit", "1"),
        stage("Writing", "Writer", "Yuri", "2"),
        stage("Design", "Designer", "Dana", "1"),
        stage("Publishing", "Web developer", "Amir", "1"),
    ],
    entries: ["Link to the brief", "Spelling checked"],
    holiday: Some("Thanksgiving"),
    headings: ["Stage", "Role", "Person", "Days", "Checklist", "Budget"],
};
