//! Pages of the area `work`.

mod launch;
mod list;

use crate::routes::Routes;

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    let routes = launch::routes(routes);
    list::routes(routes)
}
