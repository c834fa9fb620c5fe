//! The lists that the walk is in: Word counts their items, and the text does not have their signs.

use std::collections::{HashMap, HashSet};

use crate::language::Lexicon;
use crate::read::word::numbering::{LEVELS, Numbering, Sign};

/// The styles of Word that are lists, by what their ids start with in English.
const BULLET_STYLE: &str = "ListBullet";
const NUMBER_STYLE: &str = "ListNumber";

/// Names of lists are numbers, and ids of styles are short, in bytes.
const MAX_NAME: usize = 64;

fn starts(style: &str, english: &str, others: &[String]) -> bool {
    style.starts_with(english) || others.iter().any(|start| style.starts_with(start))
}

/// The lists of a document, with how far they have counted.
pub(super) struct Lists<'l> {
    lexicon: &'l Lexicon,
    numbering: Numbering,
    /// By the kind of the list.
    counts: HashMap<String, [usize; LEVELS]>,
    /// The lists and levels that were there.
    seen: HashSet<(String, usize)>,
    /// The list and level that the current paragraph says it is in.
    list: Option<String>,
    level: usize,
    /// What stands before the next text: it is the first of an item.
    mark: String,
}

impl<'l> Lists<'l> {
    pub(super) fn new(lexicon: &'l Lexicon, numbering: Numbering) -> Self {
        Self {
            lexicon,
            numbering,
            counts: HashMap::new(),
            seen: HashSet::new(),
            list: None,
            level: 0,
            mark: String::new(),
        }
    }

    pub(super) fn start_paragraph(&mut self) {
        self.list = None;
        self.level = 0;
        self.mark.clear();
    }

    /// Takes in the style of the paragraph: some are lists by themselves.
    pub(super) fn style(&mut self, style: String) {
        if style.len() <= MAX_NAME && (self.is_of_bullets(&style) || self.is_of_numbers(&style)) {
            self.list.get_or_insert(style);
        }
    }

    fn is_of_bullets(&self, style: &str) -> bool {
        starts(style, BULLET_STYLE, &self.lexicon.word.bullet_styles)
    }

    fn is_of_numbers(&self, style: &str) -> bool {
        starts(style, NUMBER_STYLE, &self.lexicon.word.number_styles)
    }

    pub(super) fn list(&mut self, list: String) {
        // The number 0 takes a paragraph out of its list.
        self.list = (list != "0" && list.len() <= MAX_NAME).then_some(list);
    }

    pub(super) fn level(&mut self, level: usize) {
        self.level = level.min(LEVELS - 1);
    }

    /// All is known of the paragraph: counts it.
    pub(super) fn end_properties(&mut self) {
        let Some(list) = self.list.take() else { return };
        let level = self.numbering.level(&list, self.level);
        let sign = if self.is_of_numbers(&list) { Sign::Number } else { level.sign };
        let own = self.numbering.start(&list, self.level);
        let counts = self.counts.entry(self.numbering.kind(&list).to_string()).or_default();
        let Some(count) = counts.get_mut(self.level) else { return };
        let is_new = self.seen.insert((list, self.level));
        let number = match own {
            Some(start) if is_new => start,
            Some(_) | None if *count == 0 => level.start.unwrap_or(1),
            Some(_) | None => count.saturating_add(1),
        };
        *count = number;
        counts.iter_mut().skip(self.level + 1).for_each(|count| *count = 0);
        let sign = match sign {
            Sign::Bullet => "- ".to_string(),
            Sign::Number => format!("{number}. "),
            Sign::Letter => match u8::try_from(number).ok().and_then(|number| b'a'.checked_add(number.checked_sub(1)?))
            {
                Some(letter @ b'a'..=b'z') => format!("{}. ", char::from(letter)),
                Some(_) | None => format!("{number}. "),
            },
            Sign::None => return,
        };
        self.mark = "  ".repeat(self.level) + &sign;
    }

    /// Takes what stands before the next text.
    pub(super) fn take_mark(&mut self) -> String {
        std::mem::take(&mut self.mark)
    }
}
