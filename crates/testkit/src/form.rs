//! Forms as a browser would send them, so that a story can fill one in and submit it.

use scraper::{ElementRef, Selector};

#[cfg(test)]
mod tests;

/// What a form sends, where, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The address it is sent to; empty means the page's own.
    pub action: String,
    /// `GET` or `POST`.
    pub method: String,
    /// Names and values in the order of the page, hidden ones and the pressed button included.
    pub fields: Vec<(String, String)>,
    controls: Vec<Field>,
    button: Option<(String, String)>,
}

/// One control of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its label.
    pub label: String,
    /// The name it is sent under.
    pub name: String,
    /// What stands in it.
    pub value: String,
    /// `text`, `checkbox`, `select`, `textarea` and so on.
    pub kind: String,
    /// The texts and values that can be chosen; only for a `select`.
    pub options: Vec<(String, String)>,
    /// True when an empty one is refused by the browser.
    pub is_required: bool,
    /// True when the page says that its value is wrong.
    pub is_invalid: bool,
    is_sent: bool,
}

impl Form {
    pub(crate) fn read<'a>(
        form: ElementRef<'_>,
        button: ElementRef<'_>,
        controls: impl Iterator<Item = (ElementRef<'a>, String)>,
    ) -> Self {
        let asked = |on_button: &str, on_form: &str| {
            let asked = button.attr(on_button).or(form.attr(on_form));
            asked.unwrap_or_default().to_owned()
        };
        let method = asked("formmethod", "method");
        let controls = controls.map(|(control, label)| Field::read(control, label));
        let mut controls: Vec<Field> = controls
            .filter(|control| !control.name.is_empty())
            .collect();
        controls.retain(|control| {
            !matches!(
                control.kind.as_str(),
                "submit" | "button" | "image" | "reset"
            )
        });
        let mut filled = Self {
            action: asked("formaction", "action"),
            method: if method.eq_ignore_ascii_case("post") {
                "POST"
            } else {
                "GET"
            }
            .to_owned(),
            fields: Vec::new(),
            controls,
            button: name_and_value(button),
        };
        filled.collect();
        filled
    }

    /// The same form with this text in the field with this label; a `select` takes the text of an option.
    ///
    /// # Panics
    /// When there is no such field or option.
    #[must_use]
    pub fn fill(mut self, label: &str, text: &str) -> Self {
        let control = self.control(label);
        if control.kind == "select" {
            let option = control.options.iter().find(|(shown, _)| shown == text);
            let options = &control.options;
            let (_, value) = option
                .unwrap_or_else(|| panic!("`{label}` has no option `{text}`, it has {options:?}"));
            control.value = value.clone();
        } else {
            text.clone_into(&mut control.value);
        }
        control.is_sent = true;
        self.collect();
        self
    }

    /// The same form with the box or choice with this label ticked.
    ///
    /// # Panics
    /// When there is no such box.
    #[must_use]
    pub fn tick(mut self, label: &str) -> Self {
        let control = self.control(label);
        control.is_sent = true;
        let (kind, name) = (control.kind.clone(), control.name.clone());
        if kind == "radio" {
            let others = self
                .controls
                .iter_mut()
                .filter(|other| other.kind == "radio" && other.name == name);
            others.for_each(|other| other.is_sent = other.label == label);
        }
        self.collect();
        self
    }

    /// The same form with the box with this label empty.
    ///
    /// # Panics
    /// When there is no such box.
    #[must_use]
    pub fn untick(mut self, label: &str) -> Self {
        self.control(label).is_sent = false;
        self.collect();
        self
    }

    /// The fields in the form that a browser writes them into a body or a query.
    pub fn encoded(&self) -> String {
        let pairs = self
            .fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    fn control(&mut self, label: &str) -> &mut Field {
        let labels: Vec<String> = self
            .controls
            .iter()
            .map(|control| control.label.clone())
            .collect();
        let found = self
            .controls
            .iter_mut()
            .find(|control| control.label == label);
        found.unwrap_or_else(|| panic!("no field is called `{label}`; there are {labels:?}"))
    }

    fn collect(&mut self) {
        let sent = self.controls.iter().filter(|control| control.is_sent);
        let sent = sent.map(|control| (control.name.clone(), control.value.clone()));
        self.fields = sent.chain(self.button.clone()).collect();
    }
}

/// What a pressed button sends along, if it has a name.
fn name_and_value(button: ElementRef<'_>) -> Option<(String, String)> {
    let name = button.attr("name").filter(|name| !name.is_empty())?;
    let value = button.attr("value").unwrap_or_default();
    Some((name.to_owned(), value.to_owned()))
}

impl Field {
    pub(crate) fn read(control: ElementRef<'_>, label: String) -> Self {
        let attribute = |name| control.attr(name).unwrap_or_default().to_owned();
        let kind = match control.value().name() {
            "input" => control.attr("type").unwrap_or("text"),
            other => other,
        };
        let is_box = matches!(kind, "checkbox" | "radio");
        let is_off =
            control.attr("disabled").is_some() || (is_box && control.attr("checked").is_none());
        Self {
            label,
            name: attribute("name"),
            value: match kind {
                "select" => chosen(control),
                "textarea" => control.text().collect(),
                _ if is_box => control.attr("value").unwrap_or("on").to_owned(),
                _ => attribute("value"),
            },
            kind: kind.to_owned(),
            options: options(control),
            is_required: control.attr("required").is_some(),
            is_invalid: control.attr("aria-invalid") == Some("true"),
            is_sent: !is_off,
        }
    }
}

fn option_elements(control: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    let options = Selector::parse("option").expect("a plain selector is valid");
    control.select(&options).collect()
}

fn options(control: ElementRef<'_>) -> Vec<(String, String)> {
    let options = option_elements(control).into_iter();
    options
        .map(|option| (option_text(option), option_value(option)))
        .collect()
}

/// The value of the chosen option: the last marked one, or the first of all.
fn chosen(control: ElementRef<'_>) -> String {
    let options = option_elements(control);
    let marked = options
        .iter()
        .rfind(|option| option.attr("selected").is_some());
    marked
        .or(options.first())
        .map(|option| option_value(*option))
        .unwrap_or_default()
}

fn option_text(option: ElementRef<'_>) -> String {
    option
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn option_value(option: ElementRef<'_>) -> String {
    option
        .attr("value")
        .map_or_else(|| option_text(option), str::to_owned)
}

fn encode(text: &str) -> String {
    text.bytes().map(encode_byte).collect()
}

fn encode_byte(byte: u8) -> String {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        b' ' => "+".to_owned(),
        _ => format!("%{byte:02X}"),
    }
}
