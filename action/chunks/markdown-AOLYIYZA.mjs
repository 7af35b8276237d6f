import{markdownBudgets,renderMarkdown}from"./chunk-LOJUWXUM.mjs";import"./chunk-OH4XVV7X.mjs";import"./chunk-DJZU33QL.mjs";import"./chunk-VDAOOMXG.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
