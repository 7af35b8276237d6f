import{markdownBudgets,renderMarkdown}from"./chunk-CLR4UQAP.mjs";import"./chunk-J3IGY736.mjs";import"./chunk-XT6BBCFQ.mjs";import"./chunk-GMZYCURX.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
