"""The example as a marimo notebook: ``marimo edit examples/crisis_marimo.py``."""

import marimo

app = marimo.App()


@app.cell
def _():
    from pathlib import Path

    import marimo as mo

    import timeline

    articles = Path(__file__).parent / "border_crisis"
    return articles, mo, timeline


@app.cell
def _(articles, timeline):
    chronology = timeline.build(articles)
    chronology
    return (chronology,)


@app.cell
def _(mo):
    sources = mo.ui.slider(1, 4, label="at least so many independent sources")
    sources
    return (sources,)


@app.cell
def _(chronology, sources):
    attested = chronology.filter(min_sources=sources.value)
    attested
    return (attested,)


@app.cell
def _(attested, mo):
    mo.md("\n\n".join(f"* {event.edtf}: {event.text}" for event in attested.events) or "No event has so many sources.")
    return


if __name__ == "__main__":
    app.run()
