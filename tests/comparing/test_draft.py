"""The drafted entry of CHANGELOG.md: its position, what it replaces, and what it keeps."""

from __future__ import annotations

from pathlib import Path

from .conftest import RunDiff, commit, put

CHANGELOG = "# Changelog\n\n## 0.1.0 (unreleased)\n\n- Ours.\n\n## 0.0.1\n\n- Old.\n"
GONE = {"paths /things post": None}
MORE = {"components schemas Thing properties more": {"type": "string"}}
WORDS = {"paths /things get summary": "Give all things."}
LIMIT = {"x-rate-limits": {"all": {"limit": 9, "window": "PT1M"}}}
LIMITED = {**LIMIT, "paths /things get x-rate-limit": {"bucket": "all", "by": []}}


def test_draft(root: Path, run_diff: RunDiff) -> None:
    """The draft is added under the newest version; a second draft replaces it and keeps the rest."""
    changelog = root / "CHANGELOG.md"
    changelog.write_text(CHANGELOG)
    put(root, {**GONE, **WORDS})

    run_diff("HEAD", "--draft")
    once = changelog.read_text()
    run_diff("HEAD", "--draft")

    assert once == changelog.read_text()
    top, _, rest = once.partition("- Ours.")
    assert "## 0.1.0 (unreleased)\n\n### things_client 0.2.0\n\n- Breaking: `create_thing`: operation removed" in top
    assert "\n\n## 0.0.1\n\n- Old.\n" == rest


def test_a_draft_for_another_version(root: Path, run_diff: RunDiff) -> None:
    """A draft for a smaller release step is replaced when the change grows."""
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    put(root, MORE)
    run_diff("HEAD", "--draft")

    put(root, {**MORE, **GONE})
    run_diff("HEAD", "--draft")

    text = (root / "CHANGELOG.md").read_text()
    assert "things_client 0.1.1" not in text
    assert 1 == text.count("### things_client 0.2.0")


def test_a_committed_entry(root: Path, run_diff: RunDiff) -> None:
    """An entry of the older state is kept, and extended if the next change belongs to the same version."""
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    put(root, MORE)
    run_diff("HEAD", "--draft")
    commit(root)

    put(root, {**MORE, "components schemas Thing properties even": {"type": "string"}})
    run_diff("HEAD", "--draft")

    text = (root / "CHANGELOG.md").read_text()
    assert 1 == text.count("### things_client 0.1.1")
    assert 1 == text.count("`Thing.more`: field added")
    assert 1 == text.count("`Thing.even`: field added")


def test_documentation_and_other_fixes(root: Path, run_diff: RunDiff) -> None:
    """Documentation changes are counted; a fix that callers may notice has its own line."""
    put(root, {**WORDS, **LIMITED})

    run_diff("HEAD", "--draft")

    text = (root / "CHANGELOG.md").read_text()
    assert "- Fixed: `list_things`: rate limit added: `bucket: all" in text
    assert "- Fixed: 1 change of the spec without effect on callers, mostly documentation.\n" in text
