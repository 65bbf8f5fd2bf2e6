"""Scaffold a new provider from its published document: every guess is conservative and marked as a guess."""
