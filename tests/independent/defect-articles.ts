/** An article that the package `feed`, fed with it as it is, makes a defect of. */
export type DefectArticle = {
  /** Number of the row in the list of what was measured of `feed` 6. */
  readonly row: number
  readonly input: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly body?: string
  /** What must stand in the item of each format. */
  readonly written?: Partial<Lists>
  /** What must not. */
  readonly absent?: Partial<Lists>
  /** Rules of the findings that report what could not be carried. */
  readonly reported?: readonly string[]
  /** Whether no feed carries it. */
  readonly isLeftOut?: true
}

type Lists = { readonly [format in 'rss' | 'atom' | 'json']: readonly string[] }

const EVIL = ']]> ]]><link>https://evil.example/</link>'

/** One article a row; rows about the feed itself are in the configuration. */
export const defectArticles: readonly DefectArticle[] = [
  {
    row: 1,
    input: 'any item at all',
    written: {
      atom: ['<link rel="alternate" type="text/html" href="https://defects.example/row-1/"/>'],
      json: ['"authors": ['],
    },
    absent: { json: ['"author":'] },
  },
  {
    row: 2,
    input: 'two ends of a CDATA section',
    facts: { title: 'a ]]> b ]]>', summary: 'c ]]> d ]]>' },
    body: 'e ]]> f ]]> goes on as a story does.',
    written: {
      rss: ['a ]]&#x3E; b ]]&#x3E;', 'c ]]&amp;gt; d', 'e ]]&amp;gt; f'],
      atom: ['a ]]&#x3E; b', 'e ]]&amp;gt; f'],
      json: ['"a ]]> b ]]>"', 'e ]]&gt; f'],
    },
    absent: { rss: [']]>'], atom: [']]>'] },
  },
  {
    row: 3,
    input: 'a CDATA end that carries a second link',
    facts: { title: EVIL, summary: EVIL },
    body: `Before. ${EVIL} After.`,
    absent: {
      rss: ['<link>https://evil.example/'],
      atom: ['<link>https://evil.example/', 'href="https://evil.example/"/>'],
    },
    reported: ['cdata-end', 'unsafe-element'],
  },
  {
    row: 4,
    input: 'characters that XML forbids',
    facts: { title: 'a\u0000b\u0008c\u000bd\ufffee\uffff' },
    body: 'The f\u000bg of the story.',
    written: {
      rss: ['<title>abcde<', 'The fg of'],
      atom: ['<title>abcde<', 'The fg of'],
      json: ['"abcde"', 'The fg of'],
    },
  },
  {
    row: 5,
    input: 'half of a surrogate pair',
    facts: { title: 'a\ud83db' },
    written: { rss: ['<title>ab<'], atom: ['<title>ab<'], json: ['"title": "ab"'] },
  },
  {
    row: 6,
    input: 'C1 controls',
    facts: { title: 'a\u0085b\u0092c' },
    body: 'The d\u0085e of the story.',
    written: {
      rss: ['<title>abc<', 'The de of'],
      atom: ['<title>abc<', 'The de of'],
      json: ['"abc"', 'The de of'],
    },
  },
  {
    row: 7,
    input: 'ampersand and less-than in a title',
    facts: { title: 'AT&T <3 Tom & Jerry' },
    written: {
      rss: ['<title>AT&#x26;T &#x3C;3 Tom &#x26; Jerry<'],
      atom: ['<title>AT&#x26;T &#x3C;3 Tom &#x26; Jerry<'],
      json: ['"AT&T <3 Tom & Jerry"'],
    },
  },
  {
    row: 8,
    input: 'a tag meant literally in a title',
    facts: { title: 'The <script> tag, in <b>bold</b>' },
    written: {
      rss: ['<title>The &#x3C;script&#x3E; tag'],
      atom: ['<title>The &#x3C;script&#x3E; tag'],
      json: ['"The <script> tag, in <b>bold</b>"'],
    },
  },
  {
    row: 11,
    input: 'ampersand, less-than and quotation marks in the text for a picture',
    facts: { image: { src: '/pictures/eleven.jpg', alt: 'Tom & "<Jerry>"' } },
    written: {
      rss: ['>Tom &#x26; "&#x3C;Jerry&#x3E;"</media:description>'],
      atom: ['href="https://defects.example/pictures/eleven.jpg"'],
      json: ['"image": "https://defects.example/pictures/eleven.jpg"'],
    },
  },
  {
    row: 12,
    input: 'less-than in a tag',
    facts: { tags: ['a < b'] },
    written: {
      rss: ['<category>a &#x3C; b<'],
      atom: ['<category term="a &lt; b"/>'],
      json: ['"a < b"'],
    },
  },
  {
    row: 13,
    input: 'tags that are blank or said twice',
    facts: { tags: ['', ' ', 'harbour', ' harbour '] },
    written: {
      rss: ['</dc:creator>\n      <category>harbour</category>\n      <description>'],
      json: ['"tags": [\n        "harbour"\n      ]'],
    },
    absent: { rss: ['<category/>'], atom: ['term=""'] },
  },
  {
    row: 14,
    input: 'a tag that looks like a scheme',
    facts: { tags: ['news:harbour'] },
    written: { rss: ['<category>news:harbour<'], atom: ['<category term="news:harbour"/>'] },
  },
  {
    row: 15,
    input: 'a file with title and duration',
    facts: {
      audio: {
        src: 'https://cdn.example/15.mp3',
        title: 'The horn',
        duration: '1:05',
        length: 9000,
      },
    },
    written: {
      rss: [
        '<enclosure url="https://cdn.example/15.mp3" length="9000" type="audio/mpeg"/>',
        'duration="65"',
      ],
      atom: ['type="audio/mpeg" length="9000" href="https://cdn.example/15.mp3" title="The horn"'],
      json: ['"mime_type": "audio/mpeg"', '"title": "The horn"', '"duration_in_seconds": 65'],
    },
    absent: { rss: ['audio/mp3'], atom: ['audio/mp3'], json: ['audio/mp3'] },
  },
  {
    row: 16,
    input: 'a picture given as a string',
    facts: { image: '/pictures/sixteen.jpg' },
    written: {
      rss: [
        '<enclosure url="https://defects.example/pictures/sixteen.jpg" length="0" type="image/jpeg"/>',
      ],
      atom: ['type="image/jpeg" href="https://defects.example/pictures/sixteen.jpg"'],
    },
    absent: { rss: ['image/jpg'], atom: ['image/jpg', 'length='] },
  },
  {
    row: 17,
    input: 'a type that the file ending does not tell',
    facts: { audio: { src: 'https://cdn.example/17.jpg?sound', type: 'audio/ogg' } },
    written: { rss: ['type="audio/ogg"'], atom: ['type="audio/ogg"'], json: ['"audio/ogg"'] },
    absent: { rss: ['image/jp'], atom: ['image/jp'] },
  },
  {
    row: 18,
    input: 'a picture address without file ending',
    facts: { image: 'https://cdn.example/img/18?a=1&b=2' },
    absent: { rss: ['<enclosure', 'image//'], atom: ['rel="enclosure"'] },
    reported: ['media-type'],
  },
  {
    row: 19,
    input: 'a picture and a sound',
    facts: { image: '/pictures/19.jpg', audio: 'https://cdn.example/19.mp3' },
    written: {
      rss: [
        '<enclosure url="https://cdn.example/19.mp3"',
        '<media:content url="https://defects.example/pictures/19.jpg"',
      ],
      atom: ['href="https://defects.example/pictures/19.jpg"', 'href="https://cdn.example/19.mp3"'],
      json: [
        '"image": "https://defects.example/pictures/19.jpg"',
        '"url": "https://cdn.example/19.mp3"',
      ],
    },
  },
  {
    row: 20,
    input: 'an author without e-mail address',
    facts: { author: 'City Desk' },
    written: { rss: ['<dc:creator>City Desk<'], atom: ['<name>City Desk<'] },
    absent: { rss: ['<author>'], atom: ['<email'] },
  },
  {
    row: 21,
    input: 'an author without name',
    facts: { author: { email: 'desk@defects.example' } },
    written: { rss: ['<dc:creator>Rows &#x3C; defects<'] },
    absent: { rss: ['<dc:creator/>', 'desk@'], atom: ['<name/>', 'desk@'], json: ['{}', 'desk@'] },
    reported: ['fact-type'],
  },
  {
    row: 22,
    input: 'two authors',
    facts: {
      authors: ['City Desk', { name: 'Photo Desk', url: 'https://defects.example/photo?a&b' }],
    },
    written: {
      rss: ['<dc:creator>City Desk</dc:creator>\n      <dc:creator>Photo Desk<'],
      atom: ['<uri>https://defects.example/photo?a&amp;b<'],
      json: ['"name": "City Desk"', '"name": "Photo Desk"'],
    },
  },
  {
    row: 23,
    input: 'an author that is no list',
    facts: { authors: 'Night Desk' },
    written: {
      rss: ['<dc:creator>Night Desk<'],
      atom: ['<name>Night Desk<'],
      json: ['"name": "Night Desk"'],
    },
  },
  {
    row: 24,
    input: 'no author anywhere',
    written: {
      rss: ['<dc:creator>Rows &#x3C; defects<'],
      atom: ['<name>Rows &#x3C; defects<'],
      json: ['"name": "Rows < defects"'],
    },
  },
  {
    row: 25,
    input: 'a relative link and picture',
    facts: { permalink: '/twenty-five/', image: '/pictures/25.png' },
    written: {
      rss: [
        '<link>https://defects.example/twenty-five/<',
        'url="https://defects.example/pictures/25.png"',
      ],
      atom: ['href="https://defects.example/twenty-five/"'],
      json: ['"url": "https://defects.example/twenty-five/"'],
    },
  },
  {
    row: 26,
    input: 'a link that is a script',
    facts: { permalink: 'javascript:alert(26)' },
    isLeftOut: true,
    reported: ['fact-address'],
  },
  {
    row: 27,
    input: 'no link',
    written: {
      rss: ['<link>https://defects.example/row-27/<'],
      atom: ['href="https://defects.example/row-27/"'],
      json: ['"url": "https://defects.example/row-27/"'],
    },
  },
  {
    row: 28,
    input: 'an id that is a number',
    facts: { id: 42 },
    written: {
      rss: ['<guid isPermaLink="false">tag:defects.example,2026-03-02:id/42<'],
      atom: ['<id>tag:defects.example,2026-03-02:id/42<'],
      json: ['"id": "tag:defects.example,2026-03-02:id/42"'],
    },
  },
  {
    row: 29,
    input: 'a link with spaces and letters of other alphabets',
    facts: { permalink: '/über uns/29?a=ö&b' },
    written: {
      rss: ['<link>https://defects.example/%C3%BCber%20uns/29?a=%C3%B6&amp;b<'],
      atom: ['href="https://defects.example/%C3%BCber%20uns/29?a=%C3%B6&amp;b"'],
      json: ['"https://defects.example/%C3%BCber%20uns/29?a=%C3%B6&b"'],
    },
  },
  {
    row: 30,
    input: 'an id that is the link',
    facts: { id: 'https://defects.example/row-30/' },
    written: {
      rss: ['<guid isPermaLink="true">https://defects.example/row-30/<'],
      atom: ['<id>https://defects.example/row-30/<'],
    },
  },
  {
    row: 31,
    input: 'no id',
    written: {
      rss: ['<guid isPermaLink="false">tag:defects.example,2026-03-02:row-31<'],
      atom: ['<id>tag:defects.example,2026-03-02:row-31<'],
      json: ['"id": "tag:defects.example,2026-03-02:row-31"'],
    },
  },
  {
    row: 32,
    input: 'no title',
    facts: { title: undefined },
    body: '# A heading of row 32\n\nThe story below the heading goes on.',
    written: {
      rss: ['<title>A heading of row 32<'],
      atom: ['<title>A heading of row 32<'],
      json: ['"A heading of row 32"'],
    },
  },
  {
    row: 33,
    input: 'a date that is none',
    facts: { date: 'soonish' },
    isLeftOut: true,
    reported: ['fact-date'],
  },
  {
    row: 34,
    input: 'the year 12026',
    facts: { date: '12026-01-01' },
    isLeftOut: true,
    reported: ['fact-date'],
  },
  {
    row: 35,
    input: 'a date of 1965',
    facts: { date: '1965-05-01T08:00:00Z' },
    written: {
      rss: ['<pubDate>Sat, 01 May 1965 08:00:00 GMT<'],
      atom: ['<published>1965-05-01T08:00:00.000Z<'],
      json: ['"date_published": "1965-05-01T08:00:00.000Z"'],
    },
  },
  {
    row: 37,
    input: 'a body without summary',
    written: {
      rss: ['<description>The story of row 37 '],
      atom: ['<summary type="text">The story of row 37 '],
      json: ['"summary": "The story of row 37 '],
    },
  },
  {
    row: 38,
    input: 'neither summary nor body',
    body: '',
    written: {
      rss: ['<description>&lt;p&gt;Story 38&lt;/p&gt;<'],
      atom: ['<content type="html">&lt;p&gt;Story 38&lt;/p&gt;<'],
      json: ['"content_html": "<p>Story 38</p>"'],
    },
  },
  {
    row: 39,
    input: 'a summary that looks like HTML',
    facts: { summary: '<b>bold</b> & more' },
    written: {
      rss: ['<description>&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; &amp;amp; more<'],
      atom: ['<summary type="text">&#x3C;b&#x3E;bold&#x3C;/b&#x3E; &#x26; more<'],
      json: ['"summary": "<b>bold</b> & more"'],
    },
  },
  {
    row: 40,
    input: 'a summary with less-than and no body',
    facts: { summary: 'a < b' },
    body: '',
    written: {
      rss: ['<content:encoded>&lt;p&gt;a &amp;lt; b&lt;/p&gt;<'],
      json: ['"content_html": "<p>a &lt; b</p>"'],
    },
  },
  {
    row: 41,
    input: 'relative addresses in a body',
    body: 'See [the map](map/41?a=1&b=2#part), ![a ship](/ship.jpg) and <img src="x.jpg" srcset="y.jpg 2x" alt="">.',
    written: {
      rss: [
        'href="https://defects.example/row-41/map/41?a=1&amp;amp;b=2#part"',
        'src="https://defects.example/ship.jpg"',
        'srcset="https://defects.example/row-41/y.jpg 2x"',
      ],
    },
  },
  {
    row: 42,
    input: 'script, style, frame and event handler',
    body: 'Before. <script>evil()</script><style>p{}</style>\n\n<iframe src="https://video.example/42"></iframe>\n\n<p onclick="evil()">After.</p>',
    written: {
      rss: [
        '&lt;p&gt;Before.&lt;/p&gt;',
        'href="https://video.example/42"',
        '&lt;p&gt;After.&lt;/p&gt;',
      ],
    },
    absent: {
      rss: ['&lt;script', '&lt;style', '&lt;iframe', 'onclick', 'evil'],
      json: ['<script', '<style', '<iframe', 'onclick', 'evil'],
    },
    reported: ['unsafe-element', 'unsafe-attribute'],
  },
  {
    row: 43,
    input: 'broken HTML',
    body: '<p>One <b>two <i>three</b> four AT&T a < b',
    written: { json: ['<p>One <b>two <i>three</i></b><i> four AT&amp;T a &lt; b</i></p>'] },
  },
  {
    row: 45,
    input: 'an author on an item without content:encoded',
    facts: { author: 'City Desk' },
    written: { rss: ['<dc:creator>City Desk<'] },
  },
  {
    row: 46,
    input: 'an id that another article has',
    facts: { id: 'tag:defects.example,2026:same' },
    isLeftOut: true,
    reported: ['id-taken'],
  },
  {
    row: 46.5,
    input: 'the other article of that id',
    facts: { id: 'tag:defects.example,2026:same' },
    written: { rss: ['>tag:defects.example,2026:same</guid>'] },
  },
  {
    row: 48,
    input: 'a language that is a word',
    facts: { lang: 'english' },
    absent: { atom: ['english'], json: ['english'] },
    reported: ['fact-language'],
  },
  {
    row: 49,
    input: 'emoji and right-to-left text',
    facts: { title: 'الجسر مفتوح 👩‍👩‍👧', lang: 'ar' },
    body: 'الجسر مفتوح 🌉 منذ صباح اليوم.',
    written: {
      rss: ['<title>الجسر مفتوح 👩‍👩‍👧<', 'dir="rtl"'],
      atom: ['<title>الجسر مفتوح 👩‍👩‍👧<'],
      json: ['"title": "الجسر مفتوح 👩‍👩‍👧"'],
    },
  },
]

/** Write an article as its file. JSON is YAML, whatever the strings hold. */
export function writeDefectArticle({ body, facts, row }: DefectArticle): string {
  const all = {
    title: `Story ${row}`,
    date: `2026-03-02T10:${String(Math.floor(row)).padStart(2, '0')}:00Z`,
    ...facts,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  )
  const words = Array.from({ length: 12 }, (_, index) => `word${row}n${index}`).join(' ')
  return `---\n${lines.join('\n')}\n---\n${body ?? `The story of row ${row} is told in ${words}.`}\n`
}
