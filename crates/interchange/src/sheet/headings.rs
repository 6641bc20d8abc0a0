//! What a heading means: a dictionary of whole headings in Hebrew, Russian and English. A heading is
//! either known as a whole or not at all; part of one proves nothing ("task id" is no task).

use std::collections::BTreeSet;

use super::text::fold;

/// What a known heading says about its column. Some meanings depend on the other columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    /// A stage of work.
    Stage,
    /// A task: a stage where there is no stage column, else an entry of a checklist.
    Task,
    /// A role.
    Role,
    /// A person.
    Person,
    /// Whoever answers for a stage: a person or a role, as its values tell.
    Owner,
    /// How long it takes.
    Days,
    /// What has to be done or be there.
    Checklist,
}

const STAGE: &str = "שלב|שלבים|שלבי עבודה|שלב עבודה|שלב בתהליך|שלבי התהליך|שלבי תהליך|תחנה|תחנות|פאזה|\
    этап|этапы|этап работ|этап работы|этапы работ|этапы работы|этап процесса|этапы процесса|стадия|\
    стадии|стадия процесса|фаза|фазы|шаг|шаги|шаг процесса|шаги процесса|этап проекта|стадия работ|\
    название этапа|наименование этапа|название шага|наименование шага|название стадии|\
    stage|stages|step|steps|phase|phases|process step|process steps|process stage|process stages|\
    workflow step|workflow stage|project stage|project phase|work stage|pipeline stage";

const TASK: &str = "משימה|משימות|פעולה|פעולות|פעילות|תת משימה|תתי משימות|מטלה|מטלות|\
    задача|задачи|подзадача|подзадачи|действие|действия|работа|работы|виды работ|вид работ|операция|\
    операции|мероприятие|\
    task|tasks|subtask|subtasks|sub task|sub tasks|action|actions|activity|activities|action item|\
    action items|to do|todo|work item";

const ROLE: &str = "תפקיד|תפקידים|בעל תפקיד|בעלי תפקידים|תפקיד אחראי|תפקיד מבצע|\
    роль|роли|должность|должности|роль исполнителя|роль ответственного|чья роль|\
    role|roles|position|job title|responsible role|owner role|team role|function";

const PERSON: &str = "איש צוות|עובד|עובדת|שם העובד|שם עובד|אדם|איש קשר|שם האחראי|שם אחראי|שם המבצע|\
    сотрудник|сотрудники|фио|имя сотрудника|человек|имя исполнителя|имя ответственного|\
    фио ответственного|фио исполнителя|\
    person|people|employee|team member|staff member|member|person name|assigned person|\
    responsible person|person responsible|full name";

const OWNER: &str = "אחראי|אחראית|אחראים|אחראיים|באחריות|אחריות|מבצע|מבצעת|מבצעים|מי אחראי|מי עושה|\
    מי מבצע|מי|גורם אחראי|גורם מבצע|בעלים|מטפל|\
    ответственный|ответственная|ответственные|исполнитель|исполнители|кто|кто делает|кто отвечает|\
    кто выполняет|кто ответственный|отвечает|делает|владелец|\
    owner|owners|stage owner|step owner|task owner|assignee|assignees|assigned to|assigned|responsible|\
    responsibility|who|who does it|doer|executor|performer|in charge|accountable";

const DAYS: &str = "ימים|יום|ימי עבודה|מספר ימים|כמה ימים|כמה זמן|משך|משך זמן|משך הזמן|משך השלב|\
    משך ביצוע|זמן|זמן ביצוע|זמן טיפול|לוז|לוח זמנים|זמן עבודה|תקן ימים|\
    дни|дней|день|рабочие дни|рабочих дней|срок|сроки|срок выполнения|сроки выполнения|срок исполнения|\
    длительность|длительность этапа|длительность работ|продолжительность|время|время выполнения|\
    сколько дней|сколько времени|норматив|срок этапа|дней на этап|\
    days|day|working days|work days|workdays|business days|duration|stage duration|time|time needed|\
    estimate|estimated time|estimated duration|estimated days|how long|lead time|turnaround|sla|\
    time frame|timeframe|length";

const CHECKLIST: &str = "צקליסט|צק ליסט|רשימת בדיקה|רשימת תיוג|רשימת משימות|מה צריך|מה צריך לעשות|\
    מה עושים|מה לעשות|מה נדרש|דרישות|סעיפים|פריטים|תוצרים|תוצר|תנאי סיום|תנאי מעבר|\
    чек лист|чеклист|что сделать|что нужно|что нужно сделать|что делаем|что делать|что надо сделать|\
    список дел|список задач|состав работ|пункты|требования|результат этапа|критерии готовности|\
    что должно быть готово|проверка|\
    checklist|check list|checklist items|checklist item|what to do|what is needed|what needs to be done|\
    whats needed|requirements|items|definition of done|exit criteria|to do list|todo list|deliverables|\
    done when";

const DICTIONARY: [(Heading, &str); 7] = [
    (Heading::Stage, STAGE),
    (Heading::Task, TASK),
    (Heading::Role, ROLE),
    (Heading::Person, PERSON),
    (Heading::Owner, OWNER),
    (Heading::Days, DAYS),
    (Heading::Checklist, CHECKLIST),
];

/// Words around a heading that do not change what it means.
const BEFORE: [&str; 12] = [
    "название ",
    "наименование ",
    "имя ",
    "name of ",
    "name of the ",
    "שם ה",
    "שם ",
    "количество ",
    "кол во ",
    "число ",
    "number of ",
    "מספר ",
];
const AFTER: [&str; 3] = [" name", " title", " names"];

/// Units after a heading, which only a length of time may have.
const UNITS: [&str; 14] = [
    " дней",
    " дни",
    " дн",
    " рабочих дней",
    " раб дней",
    " раб дн",
    " в днях",
    " days",
    " in days",
    " working days",
    " business days",
    " ימים",
    " בימים",
    " ימי עבודה",
];

/// The meaning of a heading, if it is known for certain.
pub(super) fn recognise(heading: &str) -> Option<Heading> {
    let folded = fold(heading);
    let without_brackets = fold(heading.split(['(', '[']).next().unwrap_or_default());
    look_up(&folded)
        .or_else(|| without_unit(&folded))
        .or_else(|| without_neighbours(&folded))
        .or_else(|| without_neighbours(&without_brackets))
}

/// How many different meanings a row of headings has.
pub(super) fn score(row: &[String]) -> usize {
    meanings(row).len()
}

/// Whether a row is one of headings: it names the stages, or says two different things.
pub(super) fn is_header(row: &[String]) -> bool {
    let meanings = meanings(row);
    meanings.len() > 1 || meanings.contains(&Heading::Stage) || meanings.contains(&Heading::Task)
}

fn meanings(row: &[String]) -> BTreeSet<Heading> {
    row.iter().filter_map(|cell| recognise(cell)).collect()
}

fn look_up(folded: &str) -> Option<Heading> {
    let holds = |words: &str| words.split('|').any(|word| word == folded);
    DICTIONARY
        .iter()
        .find(|(_, words)| holds(words))
        .map(|(heading, _)| *heading)
}

fn without_unit(folded: &str) -> Option<Heading> {
    UNITS
        .iter()
        .filter_map(|unit| folded.strip_suffix(unit))
        .filter_map(look_up)
        .find(|heading| *heading == Heading::Days)
}

fn without_neighbours(folded: &str) -> Option<Heading> {
    let before = BEFORE.iter().filter_map(|word| folded.strip_prefix(word));
    let after = AFTER.iter().filter_map(|word| folded.strip_suffix(word));
    look_up(folded).or_else(|| before.chain(after).find_map(look_up))
}

#[cfg(test)]
mod tests;
