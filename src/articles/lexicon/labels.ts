/** Such a label parts the story from lists of other stories: what follows is furniture up to running text. */
export const tailLabels: ReadonlySet<string> = new Set([
  ...[
    'related topics',
    'more from this author',
    'in case you missed it',
    'icymi',
    'elsewhere',
    'also in the news',
  ],
  ...['related', 'related articles', 'related stories', 'related news', 'related topics'],
  ...['related content', 'related coverage', 'related posts', 'more stories', 'more news'],
  ...['more from this section', 'more like this', 'most read', 'most popular', 'most viewed', 'trending'],
  ...['trending now', 'popular now', 'latest', 'latest news', 'top stories', 'recommended'],
  ...['recommended for you', 'recommended stories', 'you may also like', 'you might also like'],
  ...['read more', 'read next', 'up next', 'in this story', 'comments', 'around the web'],
  ...["editors' picks", "don't miss", "what's next", 'also read', 'see also'],
]);

/** Where the page's readers begin to speak: nothing after it is the article. */
export const endLabels: ReadonlySet<string> = new Set([
  ...['comments', 'reader comments', 'leave a comment', 'leave a reply', 'post a comment'],
  ...['add a comment', 'join the conversation', 'join the discussion', 'about the author'],
  ...['about the authors'],
]);

export const takeawayLabels: ReadonlySet<string> = new Set([
  ...['key takeaways', 'takeaways', 'key points', 'key facts', 'key developments', 'main points'],
  ...['the main points', 'highlights', 'key highlights', 'at a glance', 'in brief', 'in short'],
  ...['quick read', 'quick take', 'tl;dr', 'tldr', 'what to know', 'what you need to know'],
  ...['things to know', 'story highlights', 'the gist', 'summary points'],
]);

export const summaryLabels: ReadonlySet<string> = new Set([
  ...['summary', 'abstract', 'synopsis', 'overview', 'article summary', 'executive summary'],
  ...['ai summary'],
]);

/** Before the story, each of these heads the editors' own view. */
export const analysisLabels: ReadonlySet<string> = new Set([
  ...['analysis', 'strategic analysis', 'expert analysis', 'news analysis', 'our analysis', 'our take'],
  ...['our view', "editor's take", "editor's view", "editor's note", "editors' note"],
  ...["editor's analysis", "editors' analysis", 'editorial analysis', 'editorial comment', 'commentary'],
  ...['perspective', 'context', 'the context', 'background', 'why it matters', 'why this matters'],
  ...['what it means', 'the bigger picture', 'the big picture', 'bottom line up front'],
]);

/** Within or after the story only what says plainly that the editors speak. */
export const editorsLabels: ReadonlySet<string> = new Set([
  ...['our analysis', 'our take', 'our view', "editor's take", "editor's view", "editor's note"],
  ...["editors' note", "editor's analysis", "editors' analysis", 'editorial analysis'],
  ...['editorial comment'],
]);

export const captionBeginnings: readonly string[] = [
  ...['above:', 'below:', 'left:', 'right:', 'seen here:'],
  ...['photo:', 'photo caption:', 'image:', 'picture:', 'pictured:', 'caption:', 'file photo:', 'file -'],
  ...['file –', 'file —', 'file:', 'illustration:', 'graphic:', 'map:', 'chart:', 'video:'],
  ...['in this photo', 'in this image', 'in this file photo', 'pictured above'],
];
