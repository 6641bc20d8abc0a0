//! Pages of the area `processes`.

use crate::routes::Routes;

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    routes
}
