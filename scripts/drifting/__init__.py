"""Propose edits of the specs from drift that clients recorded, as a patch to review and apply."""
