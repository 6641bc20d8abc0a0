//! What a browser would send, before and after filling in.

use super::Form;
use crate::Page;

const FORM: &str = r#"<form action="/people" method="post">
<input type="hidden" name="token" value="a&amp;b">
<label>Name <input name="name" value="Noa Levi"></label>
<label>Note <textarea name="note">Line</textarea></label>
<label>Role <select name="role"><option>Writer</option><option value="d">Designer</option></select></label>
<label><input type="checkbox" name="lead"> Lead</label>
<fieldset><legend>Mail</legend>
<label><input type="radio" name="mail" value="day" checked> Daily</label>
<label><input type="radio" name="mail" value="no"> Never</label></fieldset>
<label>Fixed <input name="fixed" value="1" disabled></label>
<input aria-label="Nameless" value="x">
<button>Save</button><button name="then" value="more">Save and go on</button></form>"#;

fn form(button: &str) -> Form {
    Page::parse(FORM)
        .form_with_button(button)
        .expect("the form is there")
}

#[test]
fn an_untouched_form_sends_what_stands_in_it() {
    assert_eq!(
        form("Save").encoded(),
        "token=a%26b&name=Noa+Levi&note=Line&role=Writer&mail=day"
    );
}

#[test]
fn a_filled_form_sends_what_was_written() {
    let form = form("Save")
        .fill("Name", "נ")
        .fill("Note", "")
        .fill("Role", "Designer")
        .tick("Lead")
        .tick("Never");
    assert_eq!(
        form.encoded(),
        "token=a%26b&name=%D7%A0&note=&role=d&lead=on&mail=no"
    );
    assert_eq!(form.untick("Lead").fields.len(), 5);
}

#[test]
fn the_pressed_button_is_sent_last() {
    let form = form("Save and go on").fill("Name", "A");
    assert_eq!(
        form.fields.last(),
        Some(&("then".to_owned(), "more".to_owned()))
    );
}

#[test]
#[should_panic(expected = "no field is called `Age`; there are")]
fn a_missing_field_is_told() {
    let _ = form("Save").fill("Age", "1");
}

#[test]
#[should_panic(expected = "`Role` has no option `Cook`")]
fn a_missing_option_is_told() {
    let _ = form("Save").fill("Role", "Cook");
}
