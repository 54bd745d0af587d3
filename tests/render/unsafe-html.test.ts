import { expect, test } from 'vitest'
import { render } from './render-sample.ts'

/* Ways that have led around other sanitisers. */
test.each([
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</script>',
  '<ScRiPt src=//evil.example></sCrIpT>',
  '<script\n>alert(1)</script\t>',
  '<img src=x onerror=alert(1)>',
  '<img src=x\tonerror\n=\nalert(1)//',
  '<img/src=x/onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>',
  '<textarea><img title="</textarea><img src onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src onerror=alert(1)>"></title>',
  '<xmp><img title="</xmp><img src onerror=alert(1)>"></xmp>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="data:text/html,<script>alert(1)</script>">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="java\0script:alert(1)">x</a>',
  '<a href="\u2028javascript:alert(1)">x</a>',
  '<a href=javascript&colon;alert(1)>x</a>',
  '[x](javascript&colon;alert(1))',
  '[x](&#x6a;avascript:alert(1))',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x</table>',
  '<video poster="javascript:alert(1)" src="javascript:alert(1)"></video>',
  '<video><source onerror="alert(1)" src="x"></video>',
  '<img srcset="javascript:alert(1) 1x, x.jpg 2x">',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<style>@import "//evil.example/x.css";</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<details ontoggle=alert(1) open>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<body onload=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<select><template><style><img src=x onerror=alert(1)></style></template></select>',
  '<p id="__proto__" name="attributes" class="x">x</p>',
  '<constructor>x</constructor><__proto__>y</__proto__><toString>z</toString>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!--><script>alert(1)</script>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<plaintext><script>alert(1)</script>',
])('%s', (text) => {
  const { html } = render(`Before.\n\n${text}\n\nAfter.`)
  const tags = html.match(/<[^>]*>/gu)?.join('\n') ?? ''
  expect(tags).not.toMatch(
    /<\/?(?:script|style|svg|math|iframe|object|embed|form|button|input|textarea|select|link|meta|base|template|title|noscript|body)\b/iu,
  )
  expect(tags).not.toMatch(/\s(?:on\w+|style|class|id|name|background|formaction|srcdoc)=/iu)
  expect(tags).not.toMatch(/(?:javascript|vbscript|data):/iu)
  expect(html).toMatch(/^<p>Before\.<\/p>/u)
})
