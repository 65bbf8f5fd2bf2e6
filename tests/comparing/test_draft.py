"""The entry of CHANGELOG.md that the command drafts: where it goes, what it replaces, and what it leaves alone."""

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
    """The draft stands under the newest version; a second one takes its place and leaves the rest alone."""
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
    """A draft that asked for a smaller step goes when the change grows."""
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    put(root, MORE)
    run_diff("HEAD", "--draft")

    put(root, {**MORE, **GONE})
    run_diff("HEAD", "--draft")

    text = (root / "CHANGELOG.md").read_text()
    assert "things_client 0.1.1" not in text
    assert 1 == text.count("### things_client 0.2.0")


def test_what_was_committed_is_no_draft(root: Path, run_diff: RunDiff) -> None:
    """An entry that the older state has stays, and grows where the next change is of the same version."""
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


def test_fixes(root: Path, run_diff: RunDiff) -> None:
    """Words are told by their number; a fix that somebody may notice has a line of its own."""
    put(root, {**WORDS, **LIMITED})

    run_diff("HEAD", "--draft")

    text = (root / "CHANGELOG.md").read_text()
    assert "- Fixed: `list_things`: rate limit added: `bucket: all" in text
    assert "- Fixed: 1 change of the spec without effect on callers, mostly documentation.\n" in text
