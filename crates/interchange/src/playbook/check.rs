//! The rules of a playbook that its types cannot say: ids, lengths, counts, and which field suits which kind.

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use super::error::{Place, PlaybookError, Spot};
use super::{
    ENTRIES_MAX, Entry, EntryKind, FORMAT, HalfDays, LINES_MAX, NAME_CHARACTERS_MAX, Playbook,
    STAGES_MAX, Stage, TEXT_CHARACTERS_MAX,
};

type Checked = Result<(), PlaybookError>;

/// The longest id of a stage or an entry.
const ID_CHARACTERS_MAX: usize = 60;

pub(super) fn playbook(playbook: &Playbook) -> Checked {
    if playbook.format != FORMAT {
        return Err(PlaybookError::FormatNotKnown {
            found: playbook.format.into(),
        });
    }
    let whole = At(Place::default());
    whole.name("name", &playbook.name)?;
    whole.name("item", &playbook.item)?;
    whole.count("stage", playbook.stages.len(), STAGES_MAX)?;
    if playbook.stages.is_empty() {
        return Err(whole.missing("stage"));
    }
    let mut ids = HashSet::new();
    let mut published = false;
    for (index, one) in playbook.stages.iter().enumerate() {
        let at = At(Place {
            stage: Some(spot(index, &one.id)),
            entry: None,
        });
        at.new_id(&one.id, &mut ids)?;
        if one.publishes && published {
            return Err(PlaybookError::PublishesTwice { place: at.0 });
        }
        published |= one.publishes;
        stage(one, &at)?;
    }
    Ok(())
}

fn stage(stage: &Stage, at: &At) -> Checked {
    at.name("name", &stage.name)?;
    at.name("role", &stage.role)?;
    at.texts(&[
        ("waits_because", &stage.waits_because),
        ("hand_over_to", &stage.hand_over_to),
        ("format_note", &stage.format_note),
        ("where", &stage.tool),
        ("how_to", &stage.how_to),
    ])?;
    at.optional_name("approver", stage.approver.as_deref())?;
    at.lines("needs", &stage.needs)?;
    at.lines("produces", &stage.produces)?;
    at.allowed(
        "days",
        (HalfDays::SHORTEST..=HalfDays::LONGEST).contains(&stage.days),
    )?;
    at.allowed("wait_days", stage.wait_days <= HalfDays::LONGEST)?;
    at.allowed(
        "publish_weekdays",
        stage.publishes || stage.publish_weekdays.is_empty(),
    )?;
    at.count("entry", stage.entries.len(), ENTRIES_MAX)?;
    let mut ids = HashSet::new();
    for (index, one) in stage.entries.iter().enumerate() {
        let at = At(Place {
            entry: Some(spot(index, &one.id)),
            ..at.0.clone()
        });
        at.new_id(&one.id, &mut ids)?;
        entry(one, &at)?;
    }
    Ok(())
}

fn entry(entry: &Entry, at: &At) -> Checked {
    at.name("label", &entry.label)?;
    at.texts(&[("how_to", &entry.how_to)])?;
    at.address("picture", entry.picture.as_deref())?;
    at.address("link", entry.link.as_deref())?;
    at.optional_name("unit", entry.unit.as_deref())?;
    at.lines("choices", &entry.choices)?;
    at.lines("file_types", &entry.file_types)?;
    fields_suit_kind(entry, at)?;
    if is_choice(entry.kind) && entry.choices.is_empty() {
        return Err(at.missing("choices"));
    }
    let ordered = entry.min.zip(entry.max).is_none_or(|(min, max)| min <= max);
    at.allowed("max", ordered)?;
    at.allowed(
        "currency",
        entry.currency.as_deref().is_none_or(is_currency),
    )?;
    at.allowed("size_max_mb", entry.size_max_mb != Some(0))?;
    at.allowed(
        "file_types",
        entry.file_types.iter().all(|ending| is_file_ending(ending)),
    )
}

fn fields_suit_kind(entry: &Entry, at: &At) -> Checked {
    let kind = entry.kind;
    let number = kind == EntryKind::Number;
    let file = kind == EntryKind::File;
    let rules = [
        ("required", entry.required, kind.is_field()),
        ("unit", entry.unit.is_some(), number),
        ("min", entry.min.is_some(), number),
        ("max", entry.max.is_some(), number),
        (
            "currency",
            entry.currency.is_some(),
            kind == EntryKind::Money,
        ),
        ("choices", !entry.choices.is_empty(), is_choice(kind)),
        ("size_max_mb", entry.size_max_mb.is_some(), file),
        ("file_types", !entry.file_types.is_empty(), file),
    ];
    match rules
        .into_iter()
        .find(|(_, present, suits)| *present && !suits)
    {
        Some((field, ..)) => Err(PlaybookError::NotForKind {
            place: at.0.clone(),
            field,
            kind,
        }),
        None => Ok(()),
    }
}

fn is_choice(kind: EntryKind) -> bool {
    matches!(kind, EntryKind::OneChoice | EntryKind::ManyChoices)
}

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_file_ending(ending: &str) -> bool {
    ending
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn is_id(id: &str) -> bool {
    id.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Only web addresses: a file from outside must not smuggle a script into a link.
fn is_address(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty())
        && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

fn spot(index: usize, id: &str) -> Spot {
    Spot {
        number: index + 1,
        id: id.to_owned(),
    }
}

/// The place that a check speaks about.
struct At(Place);

impl At {
    fn missing(&self, field: &'static str) -> PlaybookError {
        PlaybookError::Missing {
            place: self.0.clone(),
            field,
        }
    }

    fn allowed(&self, field: &'static str, allowed: bool) -> Checked {
        if allowed {
            Ok(())
        } else {
            Err(PlaybookError::NotAllowed {
                place: self.0.clone(),
                field,
            })
        }
    }

    fn count(&self, field: &'static str, count: usize, count_max: usize) -> Checked {
        if count <= count_max {
            Ok(())
        } else {
            Err(PlaybookError::TooMany {
                place: self.0.clone(),
                field,
                count_max,
            })
        }
    }

    fn length(&self, field: &'static str, text: &str, characters_max: usize) -> Checked {
        if text.chars().count() <= characters_max {
            return Ok(());
        }
        Err(PlaybookError::TooLong {
            place: self.0.clone(),
            field,
            characters_max,
        })
    }

    /// A name is one line with something on it.
    fn name(&self, field: &'static str, name: &str) -> Checked {
        if name.trim().is_empty() {
            return Err(self.missing(field));
        }
        self.length(field, name, NAME_CHARACTERS_MAX)?;
        self.allowed(field, !name.contains(char::is_control))
    }

    fn optional_name(&self, field: &'static str, name: Option<&str>) -> Checked {
        name.map_or(Ok(()), |name| self.name(field, name))
    }

    fn texts(&self, texts: &[(&'static str, &Option<String>)]) -> Checked {
        for (field, text) in texts {
            self.length(
                field,
                text.as_deref().unwrap_or_default(),
                TEXT_CHARACTERS_MAX,
            )?;
        }
        Ok(())
    }

    fn lines(&self, field: &'static str, lines: &[String]) -> Checked {
        self.count(field, lines.len(), LINES_MAX)?;
        let mut seen = HashSet::new();
        for line in lines {
            self.name(field, line)?;
            self.once(field, seen.insert(line))?;
        }
        Ok(())
    }

    fn new_id<'id>(&self, id: &'id str, ids: &mut HashSet<&'id str>) -> Checked {
        if id.is_empty() {
            return Err(self.missing("id"));
        }
        self.length("id", id, ID_CHARACTERS_MAX)?;
        self.allowed("id", is_id(id))?;
        self.once("id", ids.insert(id))
    }

    fn once(&self, field: &'static str, once: bool) -> Checked {
        if once {
            Ok(())
        } else {
            Err(PlaybookError::Repeated {
                place: self.0.clone(),
                field,
            })
        }
    }

    fn address(&self, field: &'static str, address: Option<&str>) -> Checked {
        let Some(address) = address else {
            return Ok(());
        };
        self.length(field, address, TEXT_CHARACTERS_MAX)?;
        self.allowed(field, is_address(address))
    }
}
