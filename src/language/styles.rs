//! The names of styles in office documents, as people see them in the list of styles. Those that office programs have
//! themselves go by the programs' own names, which each translates.

use crate::source::{Entry, Reported, fill};

/// The names of styles; places such as `{nummer}` are filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct StyleNames {
    /// What explains and asks.
    pub guidance: String,
    pub label: String,
    pub answer: String,
    pub cell: String,
    pub head: String,
    pub note_title: String,
    pub note: String,
    pub voice: String,
    pub picture: String,
    pub gap: String,
    /// The head of a sheet.
    pub band: String,
    pub table: String,
    pub quiet: String,
    pub light: String,
    pub reference: String,
    bullets: String,
    numbers: String,
    sheet: String,
    code: String,
    color: String,
    slide: String,
    statement: String,
    cover: String,
    kept: String,
    breaking: String,
    apart: String,
}

impl StyleNames {
    /// Items with bullets in a style.
    pub(crate) fn bullets(&self, style: &str) -> String {
        fill(&self.bullets, &[("stijl", style)])
    }

    /// Items with numbers in a style.
    pub(crate) fn numbers(&self, style: &str) -> String {
        fill(&self.numbers, &[("stijl", style)])
    }

    /// A style that stays on one page with what follows.
    pub(crate) fn kept(&self, style: &str) -> String {
        fill(&self.kept, &[("stijl", style)])
    }

    /// A style that starts a page.
    pub(crate) fn breaking(&self, style: &str) -> String {
        fill(&self.breaking, &[("stijl", style)])
    }

    /// A style with a line above it.
    pub(crate) fn apart(&self, style: &str) -> String {
        fill(&self.apart, &[("stijl", style)])
    }

    /// The head of a sheet in a colour with a number.
    pub(crate) fn sheet(&self, number: usize) -> String {
        fill(&self.sheet, &[("nummer", &number.to_string())])
    }

    /// Codes in a colour with a number.
    pub(crate) fn code(&self, number: usize) -> String {
        fill(&self.code, &[("nummer", &number.to_string())])
    }

    /// Words in a colour, by its hexadecimal digits.
    pub(crate) fn color(&self, hex: &str) -> String {
        fill(&self.color, &[("kleur", hex)])
    }

    /// The master page of white slides in a colour, by its hexadecimal digits.
    pub(crate) fn slide(&self, hex: &str) -> String {
        fill(&self.slide, &[("kleur", hex)])
    }

    /// That of slides with a statement.
    pub(crate) fn statement(&self, hex: &str) -> String {
        fill(&self.statement, &[("kleur", hex)])
    }

    /// That of slides all in the colour.
    pub(crate) fn cover(&self, hex: &str) -> String {
        fill(&self.cover, &[("kleur", hex)])
    }
}

pub(super) fn styles(entry: &mut Entry) -> Result<StyleNames, Reported> {
    Ok(StyleNames {
        guidance: entry.line("uitleg"),
        label: entry.line("label"),
        answer: entry.line("antwoord"),
        cell: entry.line("cel"),
        head: entry.line("kolomkop"),
        note_title: entry.line("kadertitel"),
        note: entry.line("kader"),
        voice: entry.line("inbreng"),
        picture: entry.line("afbeelding"),
        gap: entry.line("witruimte"),
        band: entry.line("velkop"),
        table: entry.line("overzicht"),
        quiet: entry.line("stil"),
        light: entry.line("licht"),
        reference: entry.line("verwijzing"),
        bullets: entry.template("opsomming", &["stijl"]),
        numbers: entry.template("nummering", &["stijl"]),
        sheet: entry.template("vel", &["nummer"]),
        code: entry.template("code", &["nummer"]),
        color: entry.template("kleur", &["kleur"]),
        slide: entry.template("dia", &["kleur"]),
        statement: entry.template("stelling", &["kleur"]),
        cover: entry.template("voorblad", &["kleur"]),
        kept: entry.template("bij_volgende", &["stijl"]),
        breaking: entry.template("op_nieuwe_pagina", &["stijl"]),
        apart: entry.template("onder_lijn", &["stijl"]),
    })
}
