import{markdownBudgets,renderMarkdown}from"./chunk-MVU4B7UZ.mjs";import"./chunk-VAVWQDJ4.mjs";import"./chunk-AXXE3YFY.mjs";import"./chunk-ED5QR2L4.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
