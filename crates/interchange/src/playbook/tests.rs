//! Reading, refusing and writing playbooks.

use super::*;

const SMALL: &str = r#"
format = 1
language = "en"
name = "Blog post"
item = "post"
[[stage]]
id = "brief"
name = "Idea and brief"
role = "Marketing manager"
days = 0.5
[[stage.entry]]
id = "source"
label = "Idea"
"#;

#[test]
fn a_small_playbook_is_read_and_written_back() {
    let playbook = Playbook::parse(SMALL).expect("a good playbook");
    assert_eq!(playbook.stages[0].days, HalfDays::new(1));
    assert_eq!(Playbook::parse(&playbook.to_toml()), Ok(playbook));
}
