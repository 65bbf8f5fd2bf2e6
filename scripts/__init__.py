"""The pipeline, from a folder of specs to a generated package. It knows no provider, endpoint or model."""
