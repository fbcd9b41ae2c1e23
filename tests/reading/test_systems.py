"""Pages in the shape that common publishing systems give them, with the dates and names that are not the article's."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

pytest.importorskip("trafilatura")

from timeline.reading.pages import article_of_page

STORY = (
    (
        "The weir above the paper mill gave way on Sunday evening and the meadows below it were under water by "
        "midnight, the district engineer said."
    ),
    (
        "Nobody was hurt, but forty cows had to be led across the railway bridge, and the night train to the "
        "coast was held for three hours."
    ),
    (
        "The mill had asked for repairs two years ago; the district answered that there was no money for walls "
        "that had stood since 1871."
    ),
    (
        "On Thursday the council will be asked to pay for sandbags, and a farmer whose hay is lost has called a "
        "meeting in the old school."
    ),
)
GERMAN = (
    (
        "Das Wehr oberhalb der Papiermühle ist am Sonntagabend gebrochen, und um Mitternacht standen die Wiesen "
        "unter Wasser, sagte die Bezirksingenieurin."
    ),
    (
        "Verletzt wurde niemand, doch mussten vierzig Kühe über die Eisenbahnbrücke geführt werden, und der "
        "Nachtzug zur Küste wartete drei Stunden."
    ),
    "Die Mühle hatte vor zwei Jahren um Reparaturen gebeten; der Bezirk antwortete, für alte Mauern sei kein Geld da.",
)
FRENCH = (
    (
        "Le barrage situé en amont de la papeterie a cédé dimanche soir et les prés étaient sous l’eau à minuit, "
        "a indiqué l’ingénieure du district."
    ),
    (
        "Personne n’a été blessé, mais quarante vaches ont dû traverser le pont du chemin de fer et le train de "
        "nuit a attendu trois heures."
    ),
    "La papeterie avait demandé des réparations il y a deux ans ; le district avait répondu que l’argent manquait.",
)


def told(story: tuple[str, ...] = STORY) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in story)


@dataclass(frozen=True)
class Case:
    page: str
    title: str
    author: str | None
    day: str
    url: str = "https://news.example.org/weir"
    updated: str | None = None


CASES = {
    "WordPress, a classic theme": Case(
        f"""<!DOCTYPE html><html lang="en-US"><head><title>Weir gives way above mill &#8211; The Valley Post</title><meta name="generator" content="WordPress 6.4"></head>
<body class="post-template-default single single-post postid-812"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">The Valley Post</a></h1></header>
<div id="content"><article id="post-812" class="post-812 post type-post hentry category-floods"><header class="entry-header"><h1 class="entry-title">Weir gives way above mill</h1>
<div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="/2023/03/13/weir/"><time class="entry-date published" datetime="2023-03-13T08:15:00+00:00">13 March 2023</time><time class="updated" datetime="2023-03-15T10:00:00+00:00">15 March 2023</time></a>
<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ida/">Ida Lund</a></span></span></div></header><div class="entry-content">{told()}</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/floods">Floods</a></span></footer></article>
<div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Karl Oberg</b> <span class="says">says:</span></div>
<time datetime="2023-03-20T09:00:00+00:00">20 March 2023 at 9:00</time></footer><div class="comment-content"><p>I saw it coming for years, and so did everyone at the mill.</p></div></article></li></ol></div></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/x">Bridge closed</a> <span class="post-date">12 February 2023</span></li></ul></section></aside>
<footer id="colophon">© 2021 The Valley Post</footer></div></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13",
    ),
    "WordPress blocks with Yoast": Case(
        f"""<!DOCTYPE html><html lang="en-GB"><head><title>Weir gives way above mill - Valley Post</title><meta property="og:title" content="Weir gives way above mill"><meta property="og:site_name" content="Valley Post">
<meta property="article:published_time" content="2023-03-13T08:15:00+00:00"><meta property="article:modified_time" content="2023-03-15T10:00:00+00:00"><meta name="author" content="Ida Lund"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Lund"><meta name="twitter:data2" content="3 minutes">
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"Article","@id":"https://news.example.org/weir#article","author":{{"name":"Ida Lund","@id":"https://news.example.org/#/schema/person/1"}},"headline":"Weir gives way above mill","datePublished":"2023-03-13T08:15:00+00:00","dateModified":"2023-03-15T10:00:00+00:00"}},{{"@type":"WebPage","datePublished":"2023-03-13T08:15:00+00:00"}},{{"@type":"Person","@id":"https://news.example.org/#/schema/person/1","name":"Ida Lund"}}]}}</script></head>
<body><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Valley Post</a></p></header><main><h1 class="wp-block-post-title">Weir gives way above mill</h1>
<div class="wp-block-post-date"><time datetime="2023-03-15T10:00:00+00:00">15 March 2023</time></div><div class="wp-block-post-author"><div class="wp-block-post-author__avatar"><img alt="" src="a.jpg"></div><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Ida Lund</p><p class="wp-block-post-author__bio">Ida writes about rivers.</p></div></div>
<div class="entry-content wp-block-post-content">{told()}</div></main></div></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13", updated="2023-03-15",
    ),
    "Drupal": Case(
        f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta name="Generator" content="Drupal 10"><title>Weir gives way above mill | District Herald</title></head><body class="path-node page-node-type-article">
<header role="banner"><div class="site-name">District Herald</div></header><main><div class="block-system-main-block"><article class="node node--type-article node--promoted"><h1 class="page-title"><span class="field field--name-title">Weir gives way above mill</span></h1>
<footer class="node__meta"><article class="profile"></article><div class="node__submitted">Submitted by <span><span lang="" typeof="schema:Person" property="schema:name" class="username">Ida Lund</span></span> on <span>Mon, 03/13/2023 - 08:15</span></div></footer>
<div class="node__content"><div class="field field--name-body">{told()}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/floods">floods</a></div></div></article></div></main>
<aside class="layout-sidebar"><div class="views-row"><span class="views-field-created">02/01/2023</span> <a href="/y">Council elects chair</a></div></aside><footer>© 2024 District Herald</footer></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13",
    ),
    "Ghost": Case(
        f"""<!DOCTYPE html><html lang="en"><head><title>Weir gives way above mill</title><meta name="generator" content="Ghost 5.80"><meta property="og:site_name" content="Millstream"><meta property="og:title" content="Weir gives way above mill">
<meta property="article:published_time" content="2023-03-13T08:15:00.000Z"><meta property="article:modified_time" content="2023-06-01T08:15:00.000Z">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Article","publisher":{{"@type":"Organization","name":"Millstream"}},"author":{{"@type":"Person","name":"Ida Lund"}},"headline":"Weir gives way above mill","datePublished":"2023-03-13T08:15:00.000Z","dateModified":"2023-06-01T08:15:00.000Z"}}</script></head>
<body class="post-template"><main><article class="gh-article post"><header class="gh-article-header"><span class="gh-article-tag">Floods</span><h1 class="gh-article-title">Weir gives way above mill</h1><section class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ida/">Ida Lund</a></h4>
<div class="byline-meta-content"><time datetime="2023-03-13">13 Mar 2023</time><span>2 min read</span></div></section></header><section class="gh-content">{told()}</section></article>
<section class="read-more"><article class="post-card"><h2>The last ferryman</h2><time class="post-card-meta-date" datetime="2023-05-02">02 May 2023</time></article></section></main></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13", updated="2023-06-01",
    ),
    "a platform of writers": Case(
        f"""<!DOCTYPE html><html lang="en"><head><title data-rh="true">Weir gives way above mill | by Ida Lund | River Notes | Mar, 2023</title><meta property="og:site_name" content="Stories"><meta property="og:title" content="Weir gives way above mill"><meta name="author" content="Ida Lund"><meta property="article:published_time" content="2023-03-13T22:40:12.000Z"></head>
<body><div id="root"><article><div><h1 class="pw-post-title">Weir gives way above mill</h1><div class="speechify-ignore"><a rel="noopener follow" data-testid="authorName" href="/@ida">Ida Lund</a><span>·</span><button>Follow</button><p><span>River Notes</span></p><span>3 min read</span><span data-testid="storyPublishDate">Mar 13, 2023</span></div><span>214</span><span>3</span>{told()}</div></article>
<div><h2>More from Ida Lund and River Notes</h2><div><span>Jan 4, 2024</span><h3>What the heron saw</h3></div></div></div></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13",
    ),
    "a large newsroom's system": Case(
        f"""<!DOCTYPE html><html lang="en"><head><title>Weir gives way above mill, flooding meadows - The Big Paper</title><meta property="og:title" content="Weir gives way above mill, flooding meadows"><link rel="canonical" href="https://news.example.org/local/2023/03/13/weir-mill/">
<script type="application/ld+json">[{{"@context":"http://schema.org","@type":"NewsArticle","headline":"Weir gives way above mill, flooding meadows","datePublished":"2023-03-13T23:40:00.000Z","dateModified":"2023-03-14T12:00:00.000Z","author":[{{"@type":"Person","name":"Ida Lund"}},{{"@type":"Person","name":"Tomas Vik"}}]}}]</script></head>
<body><div class="c-stack b-article"><h1 class="b-headline">Weir gives way above mill, flooding meadows</h1><div class="b-byline"><span class="b-byline__by">By</span> <a class="b-byline__names" href="/staff/ida-lund">Ida Lund</a> and <a class="b-byline__names" href="/staff/tomas-vik">Tomas Vik</a></div>
<span class="b-date">March 13, 2023 at 7:40 p.m. EDT</span><span class="b-date">Updated March 14, 2023</span><div class="article-body-wrapper">{told()}</div></div>
<div class="b-results-list"><article><h2>Trains run again</h2><time datetime="2023-03-16T08:00:00Z">March 16, 2023</time><span class="b-byline">By Olga Ray</span></article></div><footer>© 2019-2024 The Big Paper</footer></body></html>""",
        "Weir gives way above mill, flooding meadows", "Ida Lund, Tomas Vik", "2023-03-13", url="https://news.example.org/local/2023/03/13/weir-mill/", updated="2023-03-14",
    ),
    "Blogger": Case(
        f"""<!DOCTYPE html><html><head><title>Mill and Meadow: Weir gives way above mill</title><meta content="blogger" name="generator"></head><body class="item-view"><div class="header-outer"><h1 class="title"><a href="/">Mill and Meadow</a></h1></div><div class="main section" id="main"><div class="widget Blog" data-version="1" id="Blog1"><div class="blog-posts hfeed">
<div class="date-outer"><h2 class="date-header"><span>Monday, 13 March 2023</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">Weir gives way above mill</h3><div class="post-body entry-content">{told()}</div>
<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><a class="g-profile" href="https://profiles.example.org/1"><span>Ida Lund</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#"><abbr class="published" title="2023-03-13T09:15:00+01:00">09:15</abbr></a></span></div></div>
<div class="comments" id="comments"><h4>1 comment:</h4><div class="comment-block"><cite class="user">Karl Oberg</cite><span class="datetime">2 April 2023 at 10:11</span><p class="comment-content">I said so for years, and nobody listened to me.</p></div></div></div></div></div></div></div></div>
<div class="sidebar section"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li class="archivedate">December 2023 (2)</li></ul></div></div></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13", url="https://millandmeadow.example.org/2023/03/weir.html",
    ),
    "a newsletter's page": Case(
        f"""<!DOCTYPE html><html lang="en"><head><title>Weir gives way above mill - by Ida Lund - River Letter</title><meta property="og:title" content="Weir gives way above mill"><meta name="author" content="Ida Lund">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":"https://news.example.org/p/weir","headline":"Weir gives way above mill","datePublished":"2023-03-13T10:01:12+00:00","dateModified":"2023-03-13T10:01:12+00:00","isAccessibleForFree":true,"author":[{{"@type":"Person","name":"Ida Lund"}}],"publisher":{{"@type":"Organization","name":"River Letter"}}}}</script></head>
<body><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">Weir gives way above mill</h1><h3 class="subtitle">And what the meadows have to say about it</h3><div class="byline-wrapper"><div class="profile-hover-card-target"><a href="https://ida.example.org">Ida Lund</a></div><div class="pencraft meta">Mar 13, 2023</div></div></div><div class="available-content"><div class="body markup">{told()}</div></div></article>
<div class="comments-section"><div class="comment"><span class="name">Karl Oberg</span><a class="comment-date">Mar 29, 2023</a><p>Thank you for this letter, which I have read twice.</p></div></div></div></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13", url="https://news.example.org/p/weir",
    ),
    "a site builder": Case(
        f"""<!DOCTYPE html><html lang="en-US"><head><title>Weir gives way above mill &mdash; Meadow Trust</title><meta property="og:site_name" content="Meadow Trust"><meta property="og:title" content="Weir gives way above mill &mdash; Meadow Trust"><meta itemprop="name" content="Weir gives way above mill — Meadow Trust"><meta itemprop="datePublished" content="2023-03-13T08:15:00+0000"><meta itemprop="dateModified" content="2023-03-19T08:15:00+0000"><meta itemprop="author" content="Ida Lund"></head>
<body><main><article class="entry hentry blog-item"><div class="blog-item-top-wrapper"><div class="blog-meta-section"><span class="blog-categories-list">News</span></div><h1 class="entry-title blog-item-title" data-content-field="title" itemprop="headline">Weir gives way above mill</h1><div class="blog-item-author-date-wrapper"><span class="blog-author-name">Ida Lund</span> <time class="dt-published blog-meta-item--date" datetime="Mar 13" pubdate>Mar 13</time></div></div>
<div class="blog-item-content e-content">{told()}</div></article><section id="itemPagination"><a class="item-pagination-link--prev"><div class="pagination-title-wrapper"><div class="visually-hidden">Previous</div><h2>Otters return</h2><time>Feb 2, 2023</time></div></a></section></main></body></html>""",
        "Weir gives way above mill", "Ida Lund", "2023-03-13", updated="2023-03-19",
    ),
    "a government press release": Case(
        f"""<!DOCTYPE html><html lang="en"><head><title>District to pay for sandbags after weir gives way | District Office</title><meta name="dcterms.title" content="District to pay for sandbags after weir gives way"><meta name="dcterms.issued" content="2023-03-13"><meta name="dcterms.modified" content="2024-01-09"></head>
<body><header><div class="banner">An official website of the district</div></header><main><p class="release-label">FOR IMMEDIATE RELEASE</p><p class="date">March 13, 2023</p><h1>District to pay for sandbags after weir gives way</h1><p class="contact">Contact: Press Office, 555 0143</p>
{told()}<p>###</p><p>Date modified: 2024-01-09</p></main><aside><h2>Upcoming</h2><ul><li>Council meeting: April 4, 2023</li></ul></aside></body></html>""",
        "District to pay for sandbags after weir gives way", None, "2023-03-13",
    ),
    "a German paper": Case(
        f"""<!DOCTYPE html><html lang="de"><head><title>Wehr über der Mühle gebrochen – Talbote</title><meta property="og:title" content="Wehr über der Mühle gebrochen"><meta property="og:site_name" content="Talbote"><meta name="date" content="2023-03-17T09:00:00+01:00"></head>
<body><header><nav>Startseite Lokales Sport</nav><span class="today">Freitag, 1. Dezember 2023</span></header><main><article><header class="article__header"><h1><span class="article__kicker">Hochwasser</span> <span class="article__headline">Wehr über der Mühle gebrochen</span></h1><p class="article__intro">Die Wiesen stehen unter Wasser, der Nachtzug musste warten.</p>
<div class="article__meta"><span class="article__author">Von <a href="/autor/ida-lund">Ida Lund</a></span><time class="article__date" datetime="2023-03-13T08:15:00+01:00">13. März 2023, 8:15 Uhr</time><span class="article__updated">Aktualisiert am 17. März 2023</span><span>Lesezeit: 2 Min.</span></div></header>{told(GERMAN)}</article>
<aside class="teaser-list"><h2>Mehr zum Thema</h2><article class="teaser"><h3>Pegel fällt</h3><span class="teaser__author">Von Tomas Vik</span><time datetime="2023-03-20">20. März 2023</time></article></aside></main><footer>© 2023 Talbote</footer></body></html>""",
        "Wehr über der Mühle gebrochen", "Ida Lund", "2023-03-13",
    ),
    "a French paper": Case(
        f"""<!DOCTYPE html><html lang="fr"><head><title>Un barrage cède au-dessus de la papeterie</title><meta property="og:title" content="Un barrage cède au-dessus de la papeterie"><meta property="og:site_name" content="La Gazette du Val"></head>
<body><header><p class="edition">Édition du vendredi 1 décembre 2023</p></header><main><article class="article article--single"><h1 class="article__title">Un barrage cède au-dessus de la papeterie</h1><p class="article__desc">Les prés sous l’eau, le train de nuit retenu.</p>
<section class="meta meta__reading"><span class="meta__author">Par <a class="article__author-link" href="/ida">Ida Lund</a></span><p class="meta__publisher">Publié le 13 mars 2023 à 08h15, modifié le 17 mars 2023 à 10h00</p><p class="meta__reading-time">Temps de lecture : 2 min.</p></section>{told(FRENCH)}
<section class="friend"><h2>À lire aussi</h2><p><a href="/z">La crue de 2021, récit</a> <span class="date">Publié le 4 janvier 2022</span></p></section></article></main><footer>© La Gazette du Val 2024</footer></body></html>""",
        "Un barrage cède au-dessus de la papeterie", "Ida Lund", "2023-03-13",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_title_author_and_day(case: Case) -> None:
    article = article_of_page(case.page.encode(), source="page.html", url=case.url)
    assert (article.title, article.author, str(article.publication.date)) == (case.title, case.author, case.day), (
        article.publication
    )
    if case.updated:
        assert str(article.publication.updated) == case.updated


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_story_and_nothing_else(case: Case) -> None:
    text = article_of_page(case.page.encode(), source="page.html", url=case.url).text
    story = next(s for s in (STORY, GERMAN, FRENCH) if s[0] in case.page)
    assert all(paragraph in text for paragraph in story)
    assert not any(stray in text for stray in ("Karl Oberg", "Bridge closed", "Olga Ray", "Tomas Vik</", "Pegel fällt"))
