//! A page as its reader meets it: its title, heading, links, buttons, lists and alerts, found by name and not by markup.

use scraper::{ElementRef, Html, Selector};

use crate::form::{Field, Form};
use crate::name::{accessible_name, is_hidden, visible_text};

#[cfg(test)]
mod tests;

const BUTTONS: &str =
    "button, input[type=submit], input[type=button], input[type=image], [role=button]";
const FIELDS: &str = "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea";

/// A parsed page.
///
/// ```
/// let page = testkit::Page::parse("<h1>Team</h1><a href='/people/1'>Noa</a>");
/// assert_eq!(page.heading(), "Team");
/// assert_eq!(page.link("Noa").as_deref(), Some("/people/1"));
/// ```
#[derive(Debug, Clone)]
pub struct Page {
    html: Html,
}

impl Page {
    /// Reads a whole page, or a part of one such as an answer to htmx.
    pub fn parse(text: &str) -> Self {
        Self {
            html: Html::parse_document(text),
        }
    }

    /// What the window and the history call the page.
    pub fn title(&self) -> String {
        self.first("title")
            .map(|title| squeeze(&title.text().collect::<String>()))
            .unwrap_or_default()
    }

    /// The text of the page's one main heading.
    ///
    /// # Panics
    /// When there is none, or more than one.
    pub fn heading(&self) -> String {
        let headings = self.visible("h1");
        assert!(
            headings.len() == 1,
            "a page has one main heading, this one has {}: {}",
            headings.len(),
            self.text()
        );
        visible_text(headings[0])
    }

    /// The texts of all headings in their order.
    pub fn headings(&self) -> Vec<String> {
        self.texts("h1, h2, h3, h4, h5, h6, [role=heading]")
    }

    /// Where the link with this name leads.
    pub fn link(&self, name: &str) -> Option<String> {
        let link = self.named("a[href]", name)?;
        link.attr("href").map(str::to_owned)
    }

    /// The names and addresses of all links in their order.
    pub fn links(&self) -> Vec<(String, String)> {
        let links = self.visible("a[href]").into_iter();
        links
            .map(|link| {
                (
                    self.name_of(link),
                    link.attr("href").unwrap_or_default().to_owned(),
                )
            })
            .collect()
    }

    /// True when there is a button with this name that can be pressed.
    pub fn button(&self, name: &str) -> bool {
        self.named(BUTTONS, name)
            .is_some_and(|button| button.attr("disabled").is_none())
    }

    /// The names of all buttons in their order.
    pub fn buttons(&self) -> Vec<String> {
        self.visible(BUTTONS)
            .into_iter()
            .map(|button| self.name_of(button))
            .collect()
    }

    /// The form that the button with this name sends, with the button's own value in it.
    pub fn form_with_button(&self, name: &str) -> Option<Form> {
        let button = self.named(BUTTONS, name)?;
        let form = self.form_of(button)?;
        let controls = self.controls_of(form);
        let labelled = controls
            .into_iter()
            .map(|control| (control, self.name_of(control)));
        Some(Form::read(form, button, labelled))
    }

    /// The field with this label.
    pub fn field(&self, label: &str) -> Option<Field> {
        let field = self.named(FIELDS, label)?;
        Some(Field::read(field, self.name_of(field)))
    }

    /// The labels of all fields in their order.
    pub fn fields(&self) -> Vec<String> {
        self.visible(FIELDS)
            .into_iter()
            .map(|field| self.name_of(field))
            .collect()
    }

    /// What a field's error or hint says: the text that its `aria-describedby` points at.
    pub fn description(&self, label: &str) -> Option<String> {
        let ids = self.named(FIELDS, label)?.attr("aria-describedby")?;
        let texts = ids
            .split_whitespace()
            .filter_map(|id| self.by_id(id))
            .map(visible_text);
        Some(texts.collect::<Vec<_>>().join(" "))
    }

    /// The text of the first alert.
    pub fn alert(&self) -> Option<String> {
        self.texts("[role=alert]").into_iter().next()
    }

    /// The text of the first status message, which tells that something went well.
    pub fn status(&self) -> Option<String> {
        self.texts("[role=status], output").into_iter().next()
    }

    /// The texts of all list items in their order.
    pub fn list_items(&self) -> Vec<String> {
        self.texts("li, [role=listitem]")
    }

    /// The rows of all tables, each a list of its cells.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let cells = selector("th, td");
        let rows = self.visible("tr").into_iter();
        rows.map(|row| row.select(&cells).map(visible_text).collect())
            .collect()
    }

    /// All text that a reader meets, with single spaces.
    pub fn text(&self) -> String {
        self.first("body").map(visible_text).unwrap_or_default()
    }

    /// True when a reader meets this text.
    pub fn has_text(&self, text: &str) -> bool {
        self.text().contains(&squeeze(text))
    }

    /// The language of the page.
    pub fn lang(&self) -> String {
        self.root_attribute("lang")
    }

    /// The direction of the page, `rtl` or `ltr`.
    pub fn dir(&self) -> String {
        self.root_attribute("dir")
    }

    fn root_attribute(&self, name: &str) -> String {
        self.html
            .root_element()
            .attr(name)
            .unwrap_or_default()
            .to_owned()
    }

    fn first(&self, css: &str) -> Option<ElementRef<'_>> {
        self.html.select(&selector(css)).next()
    }

    fn visible(&self, css: &str) -> Vec<ElementRef<'_>> {
        let found = self.html.select(&selector(css)).collect::<Vec<_>>();
        found
            .into_iter()
            .filter(|element| !is_hidden(*element))
            .collect()
    }

    fn texts(&self, css: &str) -> Vec<String> {
        self.visible(css).into_iter().map(visible_text).collect()
    }

    fn by_id(&self, id: &str) -> Option<ElementRef<'_>> {
        let with_id = selector("[id]");
        self.html
            .select(&with_id)
            .find(|element| element.attr("id") == Some(id))
    }

    fn name_of(&self, element: ElementRef<'_>) -> String {
        accessible_name(&self.html, element)
    }

    fn named(&self, css: &str, name: &str) -> Option<ElementRef<'_>> {
        let name = squeeze(name);
        let found = self.visible(css).into_iter();
        let mut found = found.filter(|element| self.name_of(*element) == name);
        let first = found.next();
        assert!(
            found.next().is_none(),
            "several elements are called `{name}`"
        );
        first
    }

    /// The form around a control, or the one that its `form` attribute names.
    fn form_of<'a>(&'a self, control: ElementRef<'a>) -> Option<ElementRef<'a>> {
        if let Some(id) = control.attr("form") {
            return self.by_id(id);
        }
        let mut around = control.ancestors().filter_map(ElementRef::wrap);
        around.find(|element| element.value().name() == "form")
    }

    fn controls_of(&self, form: ElementRef<'_>) -> Vec<ElementRef<'_>> {
        let controls = selector("input, select, textarea");
        let all = self.html.select(&controls).collect::<Vec<_>>();
        all.into_iter()
            .filter(|control| {
                self.form_of(*control)
                    .is_some_and(|own| own.id() == form.id())
            })
            .collect()
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("the selectors of this file are valid")
}

fn squeeze(text: &str) -> String {
    let heard = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    heard.split_whitespace().collect::<Vec<_>>().join(" ")
}
