//! The register as a spreadsheet (ECMA-376), with filters, real dates and a head that stays in sight.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::answers::Date;
use crate::made::Made;
use crate::source::Problem;

use super::super::texts::Texts;
use super::register::{COLUMNS, DATES, Register, cells, heads};

/// The widths of the columns, in characters.
const WIDTHS: [f64; COLUMNS] = [8.0, 60.0, 28.0, 14.0, 28.0, 34.0];

/// The longest text in a cell, in characters (Excel's own limit).
const MOST: usize = 32_767;

/// The size of A4 in the list of papers (ECMA-376, part 1, 18.3.1.63).
const A4: u8 = 9;

/// Writes the register as a spreadsheet. Every text is a text, also one that looks like a formula.
pub(super) fn xlsx(register: &Register) -> Result<Made, Problem> {
    written(register).map(Made::from).map_err(Problem::defect)
}

fn written(register: &Register) -> Result<Vec<u8>, XlsxError> {
    let texts = Texts::dutch();
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(if register.pilot.is_empty() { &texts.acties.agenda } else { register.pilot })
        .set_subject(&register.method.title)
        .set_creation_datetime(&day(register.made)?);
    workbook.set_properties(&properties);
    let sheet = workbook.add_worksheet();
    sheet.set_name(&texts.acties.titel)?;
    head(sheet, &texts)?;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let date = Format::new().set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left).set_align(FormatAlign::Top);
    for (row, action) in (1..).zip(register.actions) {
        let (cells, when) = cells(&texts, action);
        for (column, cell) in (0..).zip(&cells) {
            let cell: String = cell.chars().take(MOST).collect();
            sheet.write_string_with_format(row, column, cell, &text)?;
        }
        if let Some(when) = when {
            // Excel knows no dates before its own calendar; there the words stay.
            match day(when) {
                Ok(when) => sheet.write_datetime_with_format(row, DATES as u16, &when, &date)?,
                Err(_) => sheet.write_string_with_format(row, DATES as u16, when.to_string(), &text)?,
            };
        }
    }
    let last = u32::try_from(register.actions.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, last, COLUMNS as u16 - 1)?;
    workbook.save_to_buffer()
}

fn head(sheet: &mut Worksheet, texts: &Texts) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(0x22_38_4F))
        .set_align(FormatAlign::VerticalCenter);
    for ((column, head), width) in (0..).zip(heads(texts)).zip(WIDTHS) {
        sheet.write_string_with_format(0, column, head, &format)?;
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year(), date.month(), date.day())
}
