"""What hostile articles may hold: markup, scripts, addresses, controls, formulas, expressions. Each must be shown as
text, and nothing else."""

from __future__ import annotations

__all__ = ["ADDRESSES", "PAYLOADS"]

# fmt: off
PAYLOADS: tuple[str, ...] = (
    # ends of what a page is made of
    "</script><script>ran(1)</script>", "</SCRIPT ><script>ran(1)</script>", "</script\n><script>ran(1)</script>", "<!--<script>ran(1)</script>", "--><script>ran(1)</script>",
    "</style><script>ran(1)</script>", "</title><script>ran(1)</script>", "</noscript><script>ran(1)</script>", "</textarea><script>ran(1)</script>",
    "</template><script>ran(1)</script>", "</iframe><script>ran(1)</script>", "]]><script>ran(1)</script>", "<![CDATA[<script>ran(1)</script>]]>",
    "</table></td><script>ran(1)</script>", "</details><img src=x onerror=ran(1)>", "<plaintext>", "<base href=//evil.example>",
    # scripts without a script element
    "<img src=x onerror=ran(1)>", "<img/src=x/onerror=ran(1)>", "<svg onload=ran(1)>", "<svg><script>ran(1)</script></svg>", "<svg><animate onbegin=ran(1) attributeName=x dur=1s>",
    "<body onload=ran(1)>", "<input autofocus onfocus=ran(1)>", "<details open ontoggle=ran(1)>", "<video><source onerror=ran(1)></video>", "<marquee onstart=ran(1)>",
    "<iframe srcdoc='<script>parent.ran(1)</script>'></iframe>", "<iframe src=javascript:parent.ran(1)></iframe>", "<object data=javascript:ran(1)>", "<embed src=javascript:ran(1)>",
    "<form action=javascript:ran(1)><button>x</button></form>", ("<math><mtext></form><form><mglyph><style></mat"
"h><img src onerror=ran(1)>"),
    "<a href=javascript:ran(1)>x</a>", "<a href='java\tscript:ran(1)'>x</a>", ("<link rel=import href=data:text/html,"
"<script>ran(1)</script>>"), ("<meta http-equiv=refresh "
"content='0;url=javascript:ran(1)'>"),
    "<style>@import 'http://evil.example/x.css';</style>", "<style>*{background:url(http://evil.example/x)}</style>", "<x style=animation-name:x onanimationstart=ran(1)>",
    # out of attributes and strings
    "\" onmouseover=ran(1) x=\"", "' onmouseover='ran(1)", "\"><script>ran(1)</script>", "'><script>ran(1)</script>", "` onmouseover=ran(1) `", "\\\"><script>ran(1)</script>", "';ran(1);//", "\";ran(1);//",
    "\\u003cscript\\u003eran(1)\\u003c/script\\u003e", "&lt;script&gt;ran(1)&lt;/script&gt;", "&#60;script&#62;ran(1)&#60;/script&#62;", "&quot; onload=&quot;ran(1)", "%3Cscript%3Eran(1)%3C/script%3E",
    # templates, expressions, prototypes
    "{{7*7}}", "{% for x in y %}", "${ran(1)}", "#{ran(1)}", "<%= ran(1) %>", "datum['constructor']['constructor']('ran(1)')()", "'+ran(1)+'", "') + ran(1) + ('",
    "__proto__", "constructor", "toString", "\\", "\\n", "%s%n", "%-d %B",
    # separators, controls, directions, marks
    "line\u2028ran(1)\u2029end", "nul\x00byte", "bell\x07 and escape\x1b[31m", "turn\u202e)1(nar", "left\u202dover", "isolate\u2066open", "pop\u202c\u2069\u2069", "zero\u200bwidth\u200djoin\ufeff",
    "a" + "\u0301" * 60, "\ud800 alone", "\U0001f469\u200d\U0001f469\u200d\U0001f467 family", "شخص <b>bold</b> ‏", "\u180e\u00ad\u2060",
    # formulas
    "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1+1", "＝1+1",
    # not attacks, and just as easily broken
    "AT&T <3 \"quotes\" 'apostrophes' `ticks` 100 % ½ ≠ →", "x" * 3000, "word " * 400, "undefined", "null", "NaN", "true", "0", "",
)

ADDRESSES: tuple[str, ...] = (
    "javascript:ran(1)", "JaVaScRiPt:ran(1)", " javascript:ran(1)", "java\nscript:ran(1)", "\x01javascript:ran(1)", "data:text/html,<script>ran(1)</script>", "vbscript:ran(1)", "file:///etc/passwd",
    "//evil.example", "/relative", "blob:https://x/1", "https://example.org/\" onmouseover=\"ran(1)", "https://example.org/'><script>ran(1)</script>", "https://example.org/\u202ex", "http://", "https:javascript:ran(1)",
    "https://user:pass@evil.example@x/", "ftp://example.org/", "about:blank", "filesystem:https://x/", "intent://x#Intent;end", "ws://example.org/",
)
# fmt: on
