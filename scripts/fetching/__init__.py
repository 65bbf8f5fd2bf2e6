"""From a newer published document to a changed spec folder: the differences, the decisions, and the edits."""
