import{markdownBudgets,renderMarkdown}from"./chunk-YGBLRKLJ.mjs";import"./chunk-XTPNO5L3.mjs";import"./chunk-CVYZUCVW.mjs";import"./chunk-O6FVXJYA.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
