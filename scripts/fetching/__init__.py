"""From a newer published document to a changed spec folder: what differs, what that asks for, and the edits."""
