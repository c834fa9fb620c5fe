//! Tables as a workbook (ECMA-376), with filters, real dates and heads that stay in sight.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::answers::Date;
use crate::archive;
use crate::language::Wording;
use crate::method::Method;
use crate::source::Problem;
use crate::spreadsheet::starts_as_formula;

use super::grid::{Cell, Grid, MOST};

/// The size of A4 in the list of papers (ECMA-376, part 1, 18.3.1.63).
const A4: u8 = 9;

/// The height of a line, and the highest that a row can be, in points.
const LINE: f64 = 15.0;
const HIGHEST_ROW: f64 = 409.0;

/// So many rows below the table have choices too, for who types on.
const ROWS_TO_ADD: u32 = 200;

/// The year in which the calendar of Excel starts.
const FIRST_YEAR: u16 = 1900;

/// What still can be read on one page, in characters.
const WIDEST_PAGE: f64 = 250.0;

/// Writes a workbook with a sheet for each table. Every text is a text, also one that looks like a formula.
///
/// `made` is its date, whatever the clock says.
pub(in crate::report) fn written(method: &Method, title: &str, made: Date, grids: &[Grid]) -> Result<Vec<u8>, Problem> {
    workbook(method, title, made, grids).map(archive::as_of_unix).map_err(Problem::defect)
}

fn workbook(method: &Method, title: &str, made: Date, grids: &[Grid]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let properties =
        DocProperties::new().set_title(title).set_subject(&method.title).set_creation_datetime(&day(made)?);
    workbook.set_properties(&properties);
    for grid in grids {
        sheet(&method.wording, workbook.add_worksheet(), grid)?;
    }
    workbook.save_to_buffer()
}

fn sheet(wording: &Wording, sheet: &mut Worksheet, grid: &Grid) -> Result<(), XlsxError> {
    sheet.set_name(&grid.name)?;
    head(sheet, grid)?;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    // Excel keeps it a text, also when somebody edits it.
    let quoted = text.clone().set_quote_prefix();
    let number = Format::new().set_align(FormatAlign::Top);
    let format = wording.date_format("dd", "mm", "yyyy");
    let date = Format::new().set_num_format(format).set_align(FormatAlign::Left).set_align(FormatAlign::Top);
    for (row, cells) in (1..).zip(&grid.rows) {
        let lines = cells.iter().zip(&grid.columns).map(|(cell, column)| lines(cell, column.width)).max().unwrap_or(1);
        if lines > 1 {
            sheet.set_row_height(row, HIGHEST_ROW.min(LINE * lines as f64))?;
        }
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => {
                    let words: String = words.chars().take(MOST).collect();
                    let format = if starts_as_formula(&words) { &quoted } else { &text };
                    sheet.write_string_with_format(row, column, words, format)?;
                }
                Cell::Count(count) => {
                    sheet.write_number_with_format(row, column, *count as f64, &number)?;
                }
                Cell::Number(value) => {
                    sheet.write_number_with_format(row, column, value.as_f64(), &number)?;
                }
                // Excel knows no dates before its own calendar; there the words stay.
                Cell::Date(when) if when.year() < FIRST_YEAR => {
                    sheet.write_string_with_format(row, column, wording.in_numbers(*when), &text)?;
                }
                Cell::Date(when) => {
                    sheet.write_datetime_with_format(row, column, &day(*when)?, &date)?;
                }
            }
        }
    }
    let last = u32::try_from(grid.rows.len()).unwrap_or(u32::MAX);
    for (index, column) in (0..).zip(&grid.columns).filter(|(_, column)| !column.choices.is_empty()) {
        let choices = DataValidation::new().allow_list_strings(&column.choices)?;
        sheet.add_data_validation(1, index, last.saturating_add(ROWS_TO_ADD), index, &choices)?;
    }
    sheet.autofilter(0, 0, last, grid.columns.len() as u16 - 1)?;
    Ok(())
}

/// How many lines a cell takes in a column, by the width of its digits: most letters are narrower.
///
/// Excel makes rows high enough by itself, but other programs draw one over the next.
fn lines(cell: &Cell, width: f64) -> usize {
    match cell {
        Cell::Text(text) => {
            text.lines().map(|line| (line.chars().count() as f64 / width).ceil().max(1.0) as usize).sum()
        }
        Cell::Empty | Cell::Count(_) | Cell::Number(_) | Cell::Date(_) => 1,
    }
}

fn head(sheet: &mut Worksheet, grid: &Grid) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(0x22_38_4F))
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter);
    for (index, column) in (0..).zip(&grid.columns) {
        sheet.write_string_with_format(0, index, &column.head, &format)?;
        sheet.set_column_width(index, column.width)?;
    }
    sheet.set_freeze_panes(1, grid.frozen_columns)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(A4);
    let width: f64 = grid.columns.iter().map(|column| column.width).sum();
    if width <= WIDEST_PAGE {
        sheet.set_print_fit_to_pages(1, 0);
    } else if let Some(last) = grid.frozen_columns.checked_sub(1) {
        // As many pages beside each other as it takes, each with whose answers they are.
        sheet.set_repeat_columns(0, last)?;
    }
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year(), date.month(), date.day())
}
