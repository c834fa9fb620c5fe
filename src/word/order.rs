//! The order in which the schema wants the children of an element (ISO/IEC 29500-4, annex A).
//!
//! docx-rs writes them in orders of its own, and Word calls a file with those damaged.

use super::xml::{Element, Node};

/// Elements whose children have an order, with that order. A child that is not named comes last, as it stood.
const ORDERS: &[(&str, &str)] = &[
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
         suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
         snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
         textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    ),
    (
        "w:rPr",
        "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
         noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText \
         vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    (
        "w:tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd \
         tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    ),
    (
        "w:tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    ),
    (
        "w:sectPr",
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType \
         cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    ),
    (
        "w:style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
         personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    ("w:tblStylePr", "pPr rPr tblPr trPr tcPr"),
    ("w:lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    ("w:abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    ("w:numbering", "numPicBullet abstractNum num numIdMacAtCleanup"),
    ("w:numPr", "ilvl numId numberingChange ins"),
    ("w:pBdr", "top left bottom right between bar"),
    ("w:tblBorders", "top start left bottom end right insideH insideV"),
    ("w:tcBorders", "top start left bottom end right insideH insideV tl2br tr2bl"),
    ("w:tblCellMar", "top start left bottom end right"),
    ("w:tcMar", "top start left bottom end right"),
    (
        "w:settings",
        "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries \
         displayBackgroundShape mirrorMargins documentProtection autoFormatOverride defaultTabStop autoHyphenation \
         consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders characterSpacingControl \
         footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    ),
];

/// Puts the children of an element, and of all within it, in the order of the schema.
pub(super) fn sort(element: &mut Element) {
    element.elements_mut().for_each(sort);
    let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == element.name) else { return };
    let place = |node: &Node| match node {
        Node::Element(child) => {
            let name = child.name.strip_prefix("w:");
            name.and_then(|name| order.split_whitespace().position(|known| known == name)).unwrap_or(usize::MAX)
        }
        Node::Text(_) => usize::MAX,
    };
    element.children.sort_by_cached_key(place);
}
