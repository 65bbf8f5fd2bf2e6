"""The documentation site: pages by hand from docs/, and a page for each resource from the specs."""
