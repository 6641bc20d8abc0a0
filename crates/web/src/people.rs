//! Pages of the area `people`.

use crate::routes::Routes;

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    routes
}
