"""Texts cut into words, as collections for research often are, have a blank before every comma."""

import pytest

import timeline


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("On May 10 , 1996 , the ferry sank .", "May 10 , 1996", "1996-05-10"),
        ("Tue May 18 , 2010 : the dam broke .", "Tue May 18 , 2010", "2010-05-18"),
        ("They met on Monday , April 19 , 2010 , in Oslo .", "Monday , April 19 , 2010", "2010-04-19"),
        ("The strike of May , 2009 is over .", "May , 2009", "2009-05"),
    ],
)
@pytest.mark.parametrize("published", ["2010-06-10", "2022-01-01"])
def test_a_blank_before_a_comma_does_not_cut_a_date(text, phrase, value, published):
    assert [(t.text, t.value) for t in timeline.tag(text, published=published)] == [(phrase, value)]


def test_a_figure_behind_a_weekday_is_no_year():
    assert [t.text for t in timeline.tag("On Monday , 2010 people came .", published="2010-06-10")] == ["Monday"]
