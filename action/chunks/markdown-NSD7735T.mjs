import{markdownBudgets,renderMarkdown}from"./chunk-IHCTCEEK.mjs";import"./chunk-HATN7H34.mjs";import"./chunk-PEBBIHRA.mjs";import"./chunk-GUBLXSTO.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
