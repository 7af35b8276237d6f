import{openTemplate}from"./chunk-MJMAECJ2.mjs";import"./chunk-R4PNFZYD.mjs";import"./chunk-6BW65YYY.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
