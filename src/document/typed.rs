//! What people typed, as text that flows.

use super::{Flow, Run};

/// Splits what a person typed into paragraphs and bullets: a line that starts with `- ` is a bullet, other lines stay
/// lines of one paragraph, an empty line parts paragraphs.
pub fn typed(text: &str) -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    // Whether the next line goes on in the last paragraph.
    let mut open = false;
    for line in text.lines() {
        let line = line.trim_end();
        if let Some(item) = line.trim_start().strip_prefix("- ") {
            let item = vec![Run::plain(item.trim())];
            match flows.last_mut() {
                Some(Flow::Bullets { items }) => items.push(item),
                Some(Flow::Paragraph { .. } | Flow::Steps { .. }) | None => {
                    flows.push(Flow::Bullets { items: vec![item] });
                }
            }
            open = false;
        } else if line.trim().is_empty() {
            open = false;
        } else {
            match flows.last_mut() {
                Some(Flow::Paragraph { text }) if open => {
                    if let Some(run) = text.last_mut() {
                        run.text.push('\n');
                        run.text.push_str(line);
                    }
                }
                Some(_) | None => flows.push(Flow::plain(line)),
            }
            open = true;
        }
    }
    flows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_bullets() {
        let bullets =
            |items: &[&str]| Flow::Bullets { items: items.iter().map(|item| vec![Run::plain(*item)]).collect() };
        assert_eq!(
            typed("a\nb\n\nc\n- d\n- e\nf"),
            [Flow::plain("a\nb"), Flow::plain("c"), bullets(&["d", "e"]), Flow::plain("f"),]
        );
        assert_eq!(typed(" \n"), []);
    }
}
