"""From a normalized document to the text of Python modules. Only modules of this package import the generators."""
