//! How Word documents look: styles by the names that every Word knows, so that each shows them in its own language.

use docx_rs::{
    BorderType, Docx, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders,
    RunFonts, Shading, Style, StyleType,
};

/// The character style of what stands in a control while nothing is filled in.
pub(super) const PROMPT: &str = crate::read::word::name::PROMPT_STYLE;

/// The character style of words that are less loud.
pub(super) const QUIET: &str = "Stil";

/// The character style of links.
pub(super) const LINK: &str = "Hyperlink";

/// A font that every Word has.
pub(super) const FONT: &str = "Arial";

/// The colours of text, each with a contrast of at least 4.5 with white and with tints (WCAG 2.2, 1.4.3).
const INK: &str = "1C2126";
const SOFT: &str = "4A5158";
const BLUE: &str = "22384F";

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    /// What explains and asks, smaller than what people write.
    Guidance,
    /// The name of what is beside or below it.
    Label,
    /// What people fill in.
    Answer,
    Item,
    /// What stands in a cell of a table to read.
    Cell,
    ContentsTitle,
    Contents1,
    Contents2,
    /// The head of a column.
    Head,
    Caption,
    NoteTitle,
    Note,
    Header,
    Footer,
    /// What contributions to a session say: printed, not filled in.
    Voice,
}

/// The sizes of type, in half points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub normal: usize,
    pub small: usize,
    pub large: usize,
}

impl Role {
    const ALL: [Self; 21] = [
        Self::Title,
        Self::Subtitle,
        Self::Heading1,
        Self::Heading2,
        Self::Heading3,
        Self::Body,
        Self::Guidance,
        Self::Label,
        Self::Answer,
        Self::Item,
        Self::Cell,
        Self::ContentsTitle,
        Self::Contents1,
        Self::Contents2,
        Self::Head,
        Self::Caption,
        Self::NoteTitle,
        Self::Note,
        Self::Header,
        Self::Footer,
        Self::Voice,
    ];

    /// The id of its style.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading1 => "Heading1",
            Self::Heading2 => "Heading2",
            Self::Heading3 => "Heading3",
            Self::Body => "Normal",
            Self::Guidance => "Uitleg",
            Self::Label => "Label",
            Self::Answer => "Antwoord",
            Self::Item => "ListBullet",
            Self::Cell => "Cel",
            Self::ContentsTitle => "Inhoudstitel",
            Self::Contents1 => "TOC1",
            Self::Contents2 => "TOC2",
            Self::Head => "Kolomkop",
            Self::Caption => "Caption",
            Self::NoteTitle => "Kadertitel",
            Self::Note => "Kader",
            Self::Header => "Header",
            Self::Footer => "Footer",
            Self::Voice => "Inbreng",
        }
    }

    /// The name of its style: for those of Word itself the English one, which each Word translates.
    fn name(self) -> &'static str {
        match self {
            Self::Heading1 => "heading 1",
            Self::Heading2 => "heading 2",
            Self::Heading3 => "heading 3",
            Self::Item => "List Bullet",
            Self::Contents1 => "toc 1",
            Self::Contents2 => "toc 2",
            Self::Caption => "caption",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Title
            | Self::Subtitle
            | Self::Body
            | Self::Guidance
            | Self::Label
            | Self::Answer
            | Self::Cell
            | Self::ContentsTitle
            | Self::Head
            | Self::NoteTitle
            | Self::Note
            | Self::Voice => self.id(),
        }
    }

    fn style(self, sizes: Sizes) -> Style {
        let Sizes { normal, small, large } = sizes;
        let style = Style::new(self.id(), StyleType::Paragraph).name(self.name());
        let mut style = if self == Self::Body { style } else { style.based_on(Self::Body.id()) };
        // Space before and after, in twips.
        let (before, after) = match self {
            Self::Title => (0, 60),
            Self::Subtitle => (0, 240),
            Self::Heading1 => (360, 120),
            Self::Heading2 => (240, 80),
            Self::Heading3 => (160, 60),
            Self::Body | Self::Note => (0, 100),
            Self::Caption => (60, 160),
            Self::NoteTitle => (160, 40),
            Self::Guidance | Self::Label | Self::Head | Self::Voice => (0, 40),
            Self::Answer | Self::Item | Self::Cell | Self::Contents1 | Self::Contents2 => (0, 40),
            Self::ContentsTitle => (240, 80),
            Self::Header | Self::Footer => (0, 0),
        };
        style = style
            .line_spacing(LineSpacing::new().before(before).after(after).line(264).line_rule(LineSpacingType::Auto));
        let style = match self {
            Self::Title => style.size(large + 12).bold().color(BLUE),
            Self::Subtitle => style.size(normal + 4).color(SOFT),
            Self::Heading1 => style.size(large).bold().color(BLUE).outline_lvl(0),
            Self::Heading2 => style.size(normal + 6).bold().color(BLUE).outline_lvl(1),
            Self::Heading3 => style.size(normal + 2).bold().color(BLUE).outline_lvl(2),
            Self::Body | Self::Answer | Self::Voice | Self::Item | Self::Note => style.size(normal).color(INK),
            Self::Cell => style.size(normal - 1).color(INK),
            Self::Contents1 => style.size(normal).color(INK),
            Self::Contents2 => style.size(normal).color(INK).indent(Some(284), None, None, None),
            Self::ContentsTitle => style.size(normal + 6).bold().color(BLUE),
            Self::Guidance | Self::Caption => style.size(small).color(SOFT),
            Self::Label => style.size(normal).bold().color(INK),
            Self::Head => style.size(normal - 1).bold(),
            Self::NoteTitle => style.size(normal).bold().color(BLUE),
            Self::Header | Self::Footer => style.size(small).color(SOFT),
        };
        let heading = matches!(self, Self::Heading1 | Self::Heading2 | Self::Heading3);
        let mut style = if self == Self::NoteTitle {
            style.next(Self::Note.id())
        } else if heading || matches!(self, Self::Title | Self::Subtitle) {
            style.next(Self::Body.id())
        } else {
            style
        };
        style.paragraph_property.keep_next = (heading || self == Self::NoteTitle).then_some(true);
        if matches!(self, Self::NoteTitle | Self::Note) {
            let line = ParagraphBorder::new(ParagraphBorderPosition::Left)
                .val(BorderType::Single)
                .size(24)
                .space(8)
                .color(BLUE);
            style.paragraph_property.borders = Some(ParagraphBorders::with_empty().set(line));
            style.paragraph_property.shading = Some(Shading::new().fill("F2F5F8"));
            style = style.indent(Some(227), None, Some(113), None);
        }
        style
    }
}

/// Adds all styles, set in `font`.
pub(super) fn styled(docx: Docx, font: &str, sizes: Sizes) -> Docx {
    let fonts = RunFonts::new().ascii(font).hi_ansi(font).cs(font).east_asia(font);
    let mut docx = docx.default_fonts(fonts).default_size(sizes.normal);
    for role in Role::ALL {
        docx = docx.add_style(role.style(sizes));
    }
    let words = |id: &str, name: &str| Style::new(id, StyleType::Character).name(name);
    docx.add_style(words(PROMPT, "Placeholder Text").color("595959"))
        .add_style(words(QUIET, "Stil").color(SOFT))
        .add_style(words(LINK, "Hyperlink").color("1F5AA6").underline("single"))
}
