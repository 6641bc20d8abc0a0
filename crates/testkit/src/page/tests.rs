//! A small page of the kind that the program draws, read as its reader would.

use super::Page;

const PAGE: &str = r##"<!doctype html>
<html lang="he" dir="rtl"><head><title> הצוות · Redthread </title><style>p { margin: 0 }</style></head><body>
<a href="#main">לתוכן</a>
<main id="main"><h1>הצוות <small>3</small></h1><h2>תפקידים</h2>
<p hidden>נסתר</p><p aria-hidden="true">קישוט</p>
<div role="alert"><p>משהו</p><p>השתבש</p></div><p role="status">נשמר</p>
<ul><li>נועה <b>לוי</b></li><li>Борис</li></ul>
<table><tr><th>שם</th><th>ימים</th></tr><tr><td>נועה</td><td>12</td></tr></table>
<form action="/people" method="post">
<input type="hidden" name="token" value="t1">
<label for="name">שם</label><input id="name" name="name" value="נועה" required aria-invalid="true" aria-describedby="name-error">
<p id="name-error">השם קצר מדי</p>
<label>תפקיד <select name="role"><option value="w">כותבת</option><option value="d" selected>מעצב</option></select></label>
<label><input type="checkbox" name="lead"> מוביל</label>
<button>שמירה</button><button name="then" value="more" formaction="/people/more">שמירה והמשך</button>
<button disabled>מחיקה</button></form>
<button form="search" aria-label="חיפוש"><svg aria-hidden="true"><title>x</title></svg></button>
<form id="search"><input type="search" name="q" placeholder="שם או תפקיד"></form>
</main></body></html>"##;

fn page() -> Page {
    Page::parse(PAGE)
}

#[test]
fn the_page_tells_its_title_heading_and_language() {
    assert_eq!(page().title(), "הצוות · Redthread");
    assert_eq!(page().heading(), "הצוות 3");
    assert_eq!(page().headings(), ["הצוות 3", "תפקידים"]);
    assert_eq!(
        (page().lang(), page().dir()),
        ("he".to_owned(), "rtl".to_owned())
    );
}

#[test]
fn text_leaves_out_what_nobody_sees() {
    let text = page().text();
    assert!(text.contains("משהו השתבש"), "{text}");
    for hidden in ["נסתר", "קישוט", "margin"] {
        assert!(!page().has_text(hidden), "{hidden}");
    }
    assert!(page().has_text("נועה  לוי"));
}

#[test]
fn messages_lists_and_tables_are_read() {
    assert_eq!(page().alert().as_deref(), Some("משהו השתבש"));
    assert_eq!(page().status().as_deref(), Some("נשמר"));
    assert_eq!(page().list_items(), ["נועה לוי", "Борис"]);
    assert_eq!(page().rows(), [["שם", "ימים"], ["נועה", "12"]]);
}

#[test]
fn links_and_buttons_are_found_by_name() {
    assert_eq!(page().link("לתוכן").as_deref(), Some("#main"));
    assert_eq!(page().link("אין"), None);
    assert_eq!(page().links(), [("לתוכן".to_owned(), "#main".to_owned())]);
    assert!(page().button("שמירה"));
    assert!(
        !page().button("מחיקה"),
        "a disabled button cannot be pressed"
    );
    assert_eq!(page().buttons(), ["שמירה", "שמירה והמשך", "מחיקה", "חיפוש"]);
}

#[test]
fn fields_are_found_by_label() {
    assert_eq!(page().fields(), ["שם", "תפקיד", "מוביל", "שם או תפקיד"]);
    let field = page().field("שם").expect("the field is there");
    assert_eq!(
        (field.name.as_str(), field.value.as_str()),
        ("name", "נועה")
    );
    assert!(field.is_required && field.is_invalid);
    assert_eq!(field.label, "שם");
    assert_eq!(page().description("שם").as_deref(), Some("השם קצר מדי"));
}

#[test]
fn a_button_knows_its_form_also_from_afar() {
    let form = page().form_with_button("שמירה").expect("the form is there");
    assert_eq!(
        (form.action.as_str(), form.method.as_str()),
        ("/people", "POST")
    );
    let more = page()
        .form_with_button("שמירה והמשך")
        .expect("the form is there");
    assert_eq!(more.action, "/people/more");
    let search = page().form_with_button("חיפוש").expect("the form is there");
    assert_eq!(
        (search.method.as_str(), search.encoded().as_str()),
        ("GET", "q=")
    );
}

#[test]
#[should_panic(expected = "one main heading, this one has 2")]
fn two_main_headings_are_a_fault_of_the_page() {
    Page::parse("<h1>A</h1><h1>B</h1>").heading();
}

#[test]
#[should_panic(expected = "several elements are called `Open`")]
fn two_links_of_one_name_are_a_fault_of_the_page() {
    Page::parse("<a href=1>Open</a><a href=2>Open</a>").link("Open");
}
