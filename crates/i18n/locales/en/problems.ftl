problems-not-found-title = This page does not exist
