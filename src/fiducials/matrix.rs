//! The code as squares, dark and light.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::SheetCode;
use crate::source::Problem;

/// The rows of a QR code (ISO/IEC 18004) that says what a code does: true is dark. It is as small as can be, and mends as
/// much damage as its size allows.
///
/// Fails on more than any code holds, which takes a key that is not one of a method.
pub fn matrix(code: &SheetCode) -> Result<Vec<Vec<bool>>, Problem> {
    let segments = QrSegment::make_segments(&code.to_string());
    let any = (Version::new(1), Version::new(40));
    let drawn = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, any.0, any.1, None, true)
        .map_err(Problem::defect)?;
    let side = drawn.size();
    Ok((0..side).map(|y| (0..side).map(|x| drawn.get_module(x, y)).collect()).collect())
}
