import{openTemplate}from"./chunk-V5BU2X5P.mjs";import"./chunk-X3G3QYSE.mjs";import"./chunk-X6LE5VTO.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
