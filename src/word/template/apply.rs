//! A document in the styles of a template: its ids for ours, and those of ours that it lacks.

use std::collections::{BTreeMap, BTreeSet};

use super::map::{abstract_of, by_name, chain, level, list_of, text_size, usual};
use super::uses::{Kind, known};
use super::{Pages, Template};
use crate::house::StyleUse;
use crate::language::StyleNames;
use crate::word::package::Margin;
use crate::word::style::{self, Dress, Role};
use crate::word::xml::Element;

/// A template with the styles of ours that it lacks.
pub(in crate::word) struct Applied<'t> {
    template: &'t Template,
    /// The ids of styles in the document, by ours.
    ids: BTreeMap<String, String>,
    /// The styles that it lacks, under the ids that they get.
    own: Vec<(String, Element)>,
    /// How many lists it has; ours are numbered behind them.
    lists: usize,
}

/// How a document is dressed whose template lacks some styles: ours are made after its own.
pub(in crate::word) fn dress(template: &Template, dress: Dress) -> Dress {
    let has = |of: StyleUse| template.uses.iter().find(|(known, _)| *known == of).map(|(_, id)| id.as_str());
    let size = text_size(&template.styles, has(StyleUse::Text));
    dress.within_template(size, has(StyleUse::Table).is_none())
}

impl<'t> Applied<'t> {
    pub(in crate::word) fn new(template: &'t Template, dress: &Dress, names: &StyleNames, language: &str) -> Self {
        let theirs = &template.styles;
        let mut ids = BTreeMap::new();
        for (of, id) in &template.uses {
            ids.insert(known(*of).own, id.clone());
        }
        let mut own = Vec::new();
        let taken: BTreeSet<&str> = theirs.elements().filter_map(|style| style.attribute("w:styleId")).collect();
        for style in style::styles(dress, names, language).elements().filter(|element| element.name == "w:style") {
            let Some(id) = style.attribute("w:styleId") else { continue };
            if ids.contains_key(id) {
                continue;
            }
            let name = style.find("w:name").and_then(|name| name.attribute("w:val")).unwrap_or_default();
            let kind = [Kind::Paragraph, Kind::Character, Kind::Table];
            let kind = kind.into_iter().find(|kind| style.attribute("w:type") == Some(kind.word()));
            let is_usual = style.attribute("w:default").is_some();
            // What has a list of its own is ours: the one of that name may have none.
            let lists = style.find("w:pPr").is_some_and(|properties| properties.find("w:numPr").is_some());
            let same = kind.and_then(|kind| match is_usual {
                true => usual(theirs, kind),
                false if lists => None,
                false => by_name(theirs, kind, name),
            });
            if let Some(same) = same.and_then(|same| same.attribute("w:styleId")) {
                ids.insert(id.to_string(), same.to_string());
                continue;
            }
            let mut new = id.to_string();
            while taken.contains(new.as_str()) {
                new.push_str("Opschaal");
            }
            ids.insert(id.to_string(), new);
            own.push((id.to_string(), style.clone()));
        }
        let lists = highest(template, "w:num", "w:numId").max(highest(template, "w:abstractNum", "w:abstractNumId"));
        Self { template, ids, own, lists: lists + 1 }
    }

    /// The id in the document of a style of ours.
    pub(in crate::word) fn id<'i>(&'i self, ours: &'i str) -> &'i str {
        self.ids.get(ours).map_or(ours, String::as_str)
    }

    /// The number in the document of a list of ours.
    pub(in crate::word) fn list(&self, ours: usize) -> usize {
        self.lists + ours
    }

    /// The styles of the document: those of the template, and of ours what it uses.
    pub(in crate::word) fn styles(&self, used: &BTreeSet<String>, language: &str) -> Element {
        let mut styles = self.template.styles.clone();
        speak(&mut styles, language);
        if usual(&styles, Kind::Paragraph).is_none() {
            let text = self.id(Role::Body.id());
            if let Some(style) = styles.elements_mut().find(|style| style.attribute("w:styleId") == Some(text)) {
                style.set("w:default", "1");
            }
        }
        for (of, id) in &self.template.uses {
            if let Some(level) = level(*of) {
                head(&mut styles, id, level);
            }
        }
        let mut used = used.clone();
        // What a style starts from comes with it.
        let parents = |style: &Element, used: &BTreeSet<String>| {
            let parent = style.find("w:basedOn").and_then(|parent| parent.attribute("w:val"));
            parent.filter(|parent| !used.contains(*parent)).map(str::to_string)
        };
        while let Some(parent) =
            self.own.iter().filter(|(id, _)| used.contains(id)).find_map(|(_, style)| parents(style, &used))
        {
            used.insert(parent);
        }
        let own = self.own.iter().filter(|(id, _)| used.contains(id));
        styles.children(own.map(|(_, style)| self.renamed(style)))
    }

    /// A style of ours under the ids of the document.
    fn renamed(&self, style: &Element) -> Element {
        let mut style = style.clone();
        let id = style.attribute("w:styleId").map(|id| self.id(id).to_string()).unwrap_or_default();
        style.set("w:styleId", &id);
        for child in style.elements_mut().filter(|child| matches!(child.name.as_str(), "w:basedOn" | "w:next")) {
            let id = child.attribute("w:val").map(|id| self.id(id).to_string()).unwrap_or_default();
            child.set("w:val", &id);
        }
        style.each_mut("w:numId", &mut |number| {
            let ours = number.attribute("w:val").and_then(|number| number.parse().ok()).unwrap_or(0);
            number.set("w:val", &self.list(ours).to_string());
        });
        style
    }

    /// The lists of the document: those of the template, ours, and those that count from one again.
    pub(in crate::word) fn numbering(&self, restarts: &[Role]) -> Element {
        let lists: Vec<usize> = restarts.iter().filter_map(|role| style::number_of(*role)).collect();
        let ours = style::numbering(&lists);
        let theirs = self.template.lists.clone().unwrap_or_else(|| Element { children: Vec::new(), ..ours.clone() });
        let again = restarts.iter().map(|role| self.their_list(*role));
        let mut again: Vec<Option<String>> = again.collect();
        let (mut made, mut numbers) = (Vec::new(), Vec::new());
        for list in ours.elements() {
            let mut list = list.clone();
            let number = |element: &Element, name: &str| element.attribute(name).and_then(|it| it.parse().ok());
            if let Some(id) = number(&list, "w:abstractNumId") {
                list.set("w:abstractNumId", &self.list(id).to_string());
                list.each_mut("w:pStyle", &mut |style| {
                    let id = style.attribute("w:val").map(|id| self.id(id).to_string()).unwrap_or_default();
                    style.set("w:val", &id);
                });
                made.push(list);
            } else if let Some(id) = number(&list, "w:numId") {
                list.set("w:numId", &self.list(id).to_string());
                // Those that count again go on from a list of the template, when that has their style.
                let restarts = list.find("w:lvlOverride").is_some();
                let theirs = if restarts && !again.is_empty() { again.remove(0) } else { None };
                list.each_mut("w:abstractNumId", &mut |of| {
                    let ours = number(of, "w:val").unwrap_or(0);
                    of.set("w:val", &theirs.clone().unwrap_or_else(|| self.list(ours).to_string()));
                });
                numbers.push(list);
            }
        }
        let is = |name: &'static str| move |element: &&Element| element.name == name;
        let root = Element { children: Vec::new(), ..theirs.clone() };
        root.children(theirs.elements().filter(is("w:abstractNum")).cloned())
            .children(made)
            .children(theirs.elements().filter(is("w:num")).cloned())
            .children(numbers)
    }

    /// What the template makes the list of a style after; none for a style of ours.
    fn their_list(&self, role: Role) -> Option<String> {
        if self.own.iter().any(|(id, _)| id == role.id()) {
            return None;
        }
        let list = list_of(&self.template.styles, self.id(role.id()))?;
        abstract_of(self.template.lists.as_ref(), list).map(str::to_string)
    }

    pub(in crate::word) fn theme(&self) -> Option<&Element> {
        self.template.theme.as_ref()
    }

    pub(in crate::word) fn colors(&self) -> Option<&Element> {
        self.template.colors.as_ref()
    }

    pub(in crate::word) fn even_pages_apart(&self) -> bool {
        self.template.even_pages_apart && self.template.has_margins()
    }

    /// Its heads and feet; none when it has none, and ours stay.
    pub(in crate::word) fn margins(&self) -> Option<[Vec<Margin>; 2]> {
        let margins = |margins: &[(Pages, Margin)]| margins.iter().map(|(_, margin)| margin.clone()).collect();
        self.template.has_margins().then(|| [margins(&self.template.heads), margins(&self.template.feet)])
    }

    /// Writes in the properties of the section which of its heads and feet stand on which pages.
    pub(in crate::word) fn section(&self, section: &mut Element) {
        if !self.template.has_margins() {
            return;
        }
        for name in ["w:headerReference", "w:footerReference", "w:titlePg"] {
            section.remove(name);
        }
        for (name, kind, margins) in [
            ("w:headerReference", "Header", &self.template.heads),
            ("w:footerReference", "Footer", &self.template.feet),
        ] {
            for (number, (pages, _)) in (1..).zip(margins) {
                let reference =
                    Element::new(name).with("w:type", pages.word()).with("r:id", format!("rId{kind}{number}"));
                section.push(reference);
            }
        }
        if self.template.first_page_apart {
            section.push(Element::new("w:titlePg"));
        }
    }
}

/// The highest number of a list.
fn highest(template: &Template, element: &str, name: &str) -> usize {
    let numbers = template.lists.iter().flat_map(Element::elements).filter(|list| list.name == element);
    let numbers = numbers.filter_map(|list| list.attribute(name)?.parse::<usize>().ok());
    // Numbers of lists have at most ten digits.
    numbers.max().unwrap_or(0).min(1_000_000_000)
}

/// Says in which language the text is.
fn speak(styles: &mut Element, language: &str) {
    let run = styles
        .descendant_mut("w:docDefaults")
        .and_then(|defaults| defaults.find_mut("w:rPrDefault"))
        .and_then(|defaults| defaults.find_mut("w:rPr"));
    if let Some(run) = run {
        run.remove("w:lang");
        run.push(Element::val("w:lang", language));
    }
}

/// Gives headings what the document counts on: their level in the outline, which the list of contents goes by, and
/// that they stay with what they are of.
fn head(styles: &mut Element, id: &str, level: u8) {
    let lacks = |name: &str| {
        let has = |style: &&Element| style.find("w:pPr").is_some_and(|properties| properties.find(name).is_some());
        !chain(styles, id).iter().any(has)
    };
    let level = lacks("w:outlineLvl").then(|| Element::val("w:outlineLvl", level.to_string()));
    let keep = lacks("w:keepNext").then(|| Element::new("w:keepNext"));
    let Some(style) = styles.elements_mut().find(|style| style.attribute("w:styleId") == Some(id)) else { return };
    if style.find("w:pPr").is_none() {
        style.push(Element::new("w:pPr"));
    }
    if let Some(properties) = style.find_mut("w:pPr") {
        level.into_iter().chain(keep).for_each(|property| properties.push(property));
    }
}
