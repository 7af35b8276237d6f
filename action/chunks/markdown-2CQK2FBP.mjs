import{markdownBudgets,renderMarkdown}from"./chunk-HJVV2D2C.mjs";import"./chunk-XQYPQNNP.mjs";import"./chunk-RT66FAL6.mjs";import"./chunk-AETVXWVD.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
