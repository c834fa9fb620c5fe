//! What is ticked in check boxes and radio buttons (ISO 32000-1, 12.7.4.2).

use super::file::File;
use super::object::{Dictionary, Object};
use super::value::{add, decoded, shown, text};

/// What is ticked in a button.
#[derive(Default)]
pub(super) struct Ticked {
    pub(super) options: Vec<String>,
    /// Whether the value of the field says otherwise than what its boxes show.
    pub(super) disagrees: bool,
}

/// The state of a button that is not on, whose name the standard gives (ISO 32000-1, 12.7.4.2.3).
pub(super) const OFF: &str = "Off";

/// The options that are ticked.
///
/// What is shown counts: the appearance state of each place, and the value only where there is no such state.
pub(super) fn states<'a>(
    file: &mut File<'a>,
    value: &Object<'a>,
    options: &Object<'a>,
    widgets: &[Dictionary<'a>],
) -> Option<Ticked> {
    let value = match file.resolve(value).as_ref() {
        Object::Boolean(on) => on.to_string(),
        _ => text(file, value),
    };
    let mut ticked = Ticked::default();
    // Whether a box has the value for its state, and whether any tells its state.
    let (mut is_known, mut is_told) = (false, false);
    if widgets.is_empty() && !is_off(file, &value, None) {
        let option = option(file, &value, options);
        add(file, &mut ticked.options, option)?;
    }
    for widget in widgets {
        let own = match file.entry(widget, b"AS").as_ref() {
            Object::Name(state) => Some(decoded(file, state)),
            _ => None,
        };
        let has_value = widgets.len() == 1 || !value.is_empty() && has_state(file, widget, &value);
        is_known |= has_value;
        is_told |= own.is_some();
        let state = match own {
            Some(state) => state,
            None if has_value => value.clone(),
            None => continue,
        };
        if !is_off(file, &state, Some(widget)) {
            let option = option(file, &state, options);
            add(file, &mut ticked.options, option)?;
        }
    }
    if is_told && !value.is_empty() {
        let off = value == OFF || file.lexicon.says_no(&value) && !is_known;
        let meant = option(file, &value, options);
        ticked.disagrees = match widgets {
            [widget] => is_off(file, &value, Some(widget)) != ticked.options.is_empty(),
            _ if off => !ticked.options.is_empty(),
            _ => is_known && !ticked.options.contains(&meant),
        };
    }
    Some(ticked)
}

/// Whether a state is that of a button that is off. Careless programs write a word for it: that is off unless the box has
/// a state of that name.
fn is_off<'a>(file: &mut File<'a>, state: &str, widget: Option<&Dictionary<'a>>) -> bool {
    if state == OFF || state.is_empty() {
        return true;
    }
    file.lexicon.says_no(state) && !widget.is_some_and(|widget| has_state(file, widget, state))
}

/// Whether a button has an appearance for a state.
fn has_state<'a>(file: &mut File<'a>, widget: &Dictionary<'a>, state: &str) -> bool {
    let appearances = file.entry(widget, b"AP");
    let Object::Dictionary(appearances) = &*appearances else { return false };
    match &*file.entry(appearances, b"N") {
        Object::Dictionary(states) => states.keys().any(|name| decoded(file, name) == state),
        _ => false,
    }
}

/// The option that a state stands for: its name, or what `Opt` has at that number (ISO 32000-1, table 227).
fn option<'a>(file: &mut File<'a>, state: &str, options: &Object<'a>) -> String {
    let listed = match (options, state.parse::<usize>()) {
        (Object::Array(options), Ok(index)) => options.get(index).map(|option| shown(file, option)),
        _ => None,
    };
    listed.filter(|option| !option.is_empty()).unwrap_or_else(|| state.to_string())
}
