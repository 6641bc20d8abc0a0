//! Serves the style guide alone on loopback, under the content policy the product runs with:
//! `cargo run -p web --example styleguide`, then <http://127.0.0.1:4710/?lang=he>.

use std::error::Error;

use axum::Router;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use web::{assets, styleguide};

const POLICY: &str = "default-src 'none'; script-src http://127.0.0.1:4710/assets/; style-src http://127.0.0.1:4710/assets/; \
    font-src http://127.0.0.1:4710/assets/; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let router = Router::new()
        .route("/", get(styleguide::show))
        .route(assets::ROUTE, get(assets::serve))
        .layer(from_fn(with_policy));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4710").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

async fn with_policy(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
