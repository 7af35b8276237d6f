import{markdownBudgets,renderMarkdown}from"./chunk-AP7IL42U.mjs";import"./chunk-S223WAT4.mjs";import"./chunk-ZMFMOGH7.mjs";import"./chunk-HIQOLZKQ.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
