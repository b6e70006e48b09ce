/** A whole line. */
export const furnitureLines: ReadonlySet<string> = new Set([
  ...['share', 'share article', 'share this', 'share this article', 'share this story'],
  ...['share on facebook', 'share on x', 'share on twitter', 'share on linkedin', 'share on whatsapp'],
  ...['share via email', 'copy link', 'link copied', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp'],
  ...['telegram', 'reddit', 'email', 'print', 'print article', 'save', 'save article', 'save for later'],
  ...['bookmark', 'gift article', 'listen', 'listen to article', 'listen to this article', 'play'],
  ...['watch', 'watch live', 'video', 'loading', 'advertisement', 'ad', 'ads', 'sponsored'],
  ...['sponsored content', 'promoted', 'paid content', 'advertisement - scroll to continue'],
  ...['story continues below advertisement', 'continue reading', 'article continues below'],
  ...['read full story', 'show more', 'load more', 'see more', 'view all', 'see all', 'back to top'],
  ...['skip to content', 'skip to main content', 'home', 'menu', 'search', 'sign in', 'log in'],
  ...['register', 'subscribe', 'subscribe now', 'sign up', 'sign up now', 'newsletter', 'newsletters'],
  ...['donate', 'support us', 'follow us', 'contact us', 'about us', 'privacy policy', 'cookie policy'],
  ...['terms of use', 'terms and conditions', 'accept all', 'accept cookies', 'manage cookies'],
  ...['breaking', 'breaking news', 'exclusive', 'live', 'live updates', 'updated', 'editors desk'],
  ...["editor's", "editor's desk", 'editorial desk', 'desk', "editor's pick", "editor's picks"],
  ...['no related articles found', 'no comments', 'no comments yet', 'leave a comment', 'leave a reply'],
  ...['add a comment', 'post a comment', 'join the conversation', 'view comments', 'previous', 'next'],
  ...['previous article', 'next article', 'older', 'newer', 'tags', 'topics', 'filed under'],
  ...['explore more', 'opens in new window', 'file photo', 'credit', 'report a correction'],
  ...['report an error', 'republish this article', 'staff', 'staff writer', 'staff reporter'],
  ...['news desk', 'web desk', 'editorial'],
]);

/** What a notice begins with: the whole line is furniture, even where it is a sentence. */
export const noticeBeginnings: readonly string[] = [
  ...[
    'cookies help us',
    'our site uses cookies',
    'got a tip?',
    'do you have a tip',
    'send a letter',
    'letters to the editor',
  ],
  ...[
    'hover over',
    'pass the cursor',
    'tap on the',
    'tap the',
    'skip to',
    'listen to this',
    'corrections: send',
  ],
  ...['follow us on', 'follow our', 'join our', 'join us on', 'subscribe to our'],
  ...['subscribe to the newsletter', 'sign up for', 'sign up to', 'get our', 'get unlimited'],
  ...['get the latest news', 'get breaking news', 'download our', 'download the app', 'click here to'],
  ...['tap here to', 'photo by', 'photograph by', 'image credit', 'image source', 'by continuing to'],
  ...['we use cookies', 'this site uses cookies', 'this website uses cookies', 'all rights reserved'],
  ...['©', '(c) 20', 'copyright ©', 'copyright (c)', 'copyright 20', 'the comments posted here'],
  ...['comments posted here', 'your email address will not be published', 'kindly refrain'],
  ...['please refrain', 'the views expressed', 'views expressed', 'opinions expressed'],
  ...['the opinions expressed', 'disclaimer:', 'this article was originally'],
  ...['this story was originally', 'this article first appeared', 'this material may not be'],
  ...['enable javascript', 'please enable', 'already a subscriber', 'not a subscriber'],
  ...['create an account', 'create a free account', 'thank you for reading', 'thanks for reading'],
  ...['support independent', 'support our journalism', 'have a tip', 'our standards:'],
  ...['read more about how', 'you have reached your limit', 'to continue reading'],
];

/** What a line that is no sentence begins with. */
export const labelBeginnings: readonly string[] = [
  ...[
    'newsletter:',
    'weather:',
    'with reporting by',
    'with additional reporting',
    'follow ',
    'advertisement',
    'staff ',
  ],
  ...[
    'words by',
    'senior writer',
    'senior reporter',
    'senior correspondent',
    'listen',
    'watch ',
    'in pictures',
  ],
  ...['read more', 'read also', 'also read', 'read next', 'see also', 'watch:', 'listen:', 'related:'],
  ...['more:', 'more from', 'more on', 'don’t miss', 'recommended:', 'source:', 'sources:', 'credit:'],
  ...['tags:', 'topics:', 'filed under', 'first published', 'published', 'posted', 'last updated'],
  ...['last modified', 'updated', 'reporting by', 'editing by', 'additional reporting by', 'writing by'],
  ...['subscribe', 'sign up', 'share', 'story continues', 'click here', 'via '],
];

/** Agencies and photo desks as credits name them. */
export const creditNames: readonly string[] = [
  ...[
    'getty images',
    'getty',
    'reuters',
    'afp',
    'ap',
    'ap photo',
    'epa',
    'epa-efe',
    'anadolu',
    'shutterstock',
    'alamy',
  ],
  ...[
    'associated press',
    'afp via getty images',
    'dpa',
    'ansa',
    'xinhua',
    'pa media',
    'pa images',
    'bloomberg',
  ],
];

/** Small words of a byline: `By Ada Byron and Li Wei, defence correspondent`. */
export const bylineWords: ReadonlySet<string> = new Set([
  ...[
    'by',
    'words',
    'written',
    'story',
    'text',
    'from',
    'and',
    'in',
    'for',
    'at',
    'of',
    'the',
    'de',
    'van',
    'von',
    'der',
  ],
  ...[
    'correspondent',
    'correspondents',
    'reporter',
    'reporters',
    'editor',
    'editors',
    'writer',
    'writers',
    'staff',
  ],
  ...['senior', 'chief', 'diplomatic', 'defence', 'defense', 'political', 'foreign', 'security', 'special'],
]);

/** What a byline or the line of its time begins with. */
export const bylineBeginnings: readonly string[] = [
  ...['by ', 'words by', 'published', 'updated', 'last updated', 'posted'],
];
