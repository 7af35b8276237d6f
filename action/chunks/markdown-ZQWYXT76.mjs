import{markdownBudgets,renderMarkdown}from"./chunk-CGQYSOCI.mjs";import"./chunk-W6BQ3FVZ.mjs";import"./chunk-OWC7BBOX.mjs";import"./chunk-AILBYKYX.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
