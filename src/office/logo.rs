//! The logo of a house, as a picture.

use super::Picture;
use crate::house::House;
use crate::source::Problems;

/// Draws the logo of a house; none when it has none. Fails where that takes Typst, which is not here.
#[cfg(feature = "make")]
pub(crate) fn logo(house: &House) -> Result<Option<Picture>, Problems> {
    let text = || house.logo.as_ref().map_or_else(String::new, |logo| logo.text.clone());
    Ok(crate::typeset::logo(house)?.map(|logo| drawn(logo, text())))
}

/// Says that a logo takes Typst, which is not here.
#[cfg(not(feature = "make"))]
pub(crate) fn logo(house: &House) -> Result<Option<Picture>, Problems> {
    match house.logo {
        Some(_) => Err(crate::source::Problem::error(crate::messages::make::sheets_not_kept()).into()),
        None => Ok(None),
    }
}

/// What Typst drew, with what it shows.
#[cfg(feature = "make")]
pub(crate) fn drawn(picture: crate::typeset::Picture, alt: String) -> Picture {
    let crate::typeset::Picture { png, svg, width, height } = picture;
    Picture { png, svg, width, height, alt }
}
