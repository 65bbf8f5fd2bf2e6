"""From text to a package in its place: format, verify, try in a fresh process, swap, and remember."""
