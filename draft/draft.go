// Package draft makes a first scenario out of an article that package article
// has taken apart.
//
// What the article says enters as claims, with its words, who says them and
// where. What a scenario needs beyond that is guessed, and says that it is
// assumed. No guess is ever put into the mouth of the article.
package draft
