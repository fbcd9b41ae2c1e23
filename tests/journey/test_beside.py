"""Files that stand beside articles to explain the folder are reported, not read as articles."""

import timeline


def test_a_readme_in_a_folder_is_no_article_unless_it_is_named(tmp_path):
    for name in ("README.md", "a.txt"):
        (tmp_path / name).write_text("The bridge was closed on Monday.", encoding="utf-8")
    problems: list[timeline.Problem] = []
    assert [a.id for a in timeline.read(tmp_path, problems=problems)] == ["a"]
    assert [p.source for p in problems] == ["README.md"]
    assert [a.id for a in timeline.read([tmp_path, tmp_path / "README.md"])] == ["README", "a"]
