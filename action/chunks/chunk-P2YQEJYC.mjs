function compareText(left,right){return left<right?-1:left>right?1:0}function sortedUnique(texts){return[...new Set(texts)].sort(compareText)}import{stripVTControlCharacters}from"node:util";var hidden=new RegExp("[\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEF\
F\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E007F}]|\\p{Surrogate}","gu"),named=new Map([[`
`,String.raw`\n`],["\r",String.raw`\r`],["	",String.raw`\t`]]),command=/(?<=^|\s)::(?=[a-z][^]*::)|##(?=(?:vso)?\[)/giu,longest=600;function printable(text,limit=longest){
let shown=quiet(isPlain(text)?text:stripVTControlCharacters(text).replace(hidden,spelled));if(shown.length<=limit)return shown;let kept=limit-40;return`${wholePairs(
shown.slice(0,kept))}\u2026 (${shown.length-kept} more characters)`}function printableLines(text){return text.trimEnd().split(/\r?\n/u).map(line=>printable(line.
replaceAll("	","  ")))}function isPlain(text){return/^[\u0020-\u007E]*$/u.test(text)}function quiet(text){return text.includes("::")||text.includes("##")?text.replace(
command,found=>`${spelledOut(found.charAt(0))}${found.slice(1)}`):text}function spelled(character){return named.get(character)??spelledOut(character)}function spelledOut(character){
return`\\u{${(character.codePointAt(0)??0).toString(16)}}`}function wholePairs(text){return text.replace(/[\uD800-\uDBFF]$/u,"")}function count(number,word,plural=`${word}s`){return`${number} ${number===1?word:plural}`}function enumerate(items){return items.length<2?items.join(""):`${items.
slice(0,-1).join(", ")} and ${items.at(-1)??""}`}function shortened(items,limit){return items.length<=limit+1?items:[...items.slice(0,limit),`and ${items.length-
limit} more`]}function nameList(names){return enumerate(shortened([...new Set(names)].map(name=>printable(name)),8))}function symbolText(symbol){return printable(
symbol.replaceAll(/\/subscriptions\/[^\s/]+\/resourcegroups\/[^\s/]+\/providers\/[^\s/]+\//giu,".../"),200)}function placeText({file,line,column,pointer}){if(file===
void 0||file==="")return"";let name=printable(file==="-"?"standard input":file);return line!==void 0?`${name}:${line}${column===void 0?"":`:${column}`}`:pointer===
void 0||pointer===""?name:`${name}#${printable(pointer)}`}function fileText({file,line,column}){return placeText({...file!==void 0&&{file},...line!==void 0&&{line},
...column!==void 0&&{column}})}function valueText(value){return value==null?"not set":typeof value=="string"?value===""?'""':printable(value):Array.isArray(value)?
value.length===0?"none":shortened(value.map(valueText),10).join(", "):printable(JSON.stringify(value))}function factTree(subject){let members=new Map;for(let fact of subject.facts)plant(members,fact,0);return{path:"",members}}function plant(members,fact,depth){let names=fact.
path.split("."),name=names[depth]??"",path=names.slice(0,depth+1).join(".");if(depth===names.length-1){members.set(name,{path,schema:readFactSchema(fact.schema,
path)});return}let group=members.get(name)??{path,members:new Map};if(group.members===void 0)throw new Error(`the fact ${path} cannot also be a group of facts`);
members.set(name,group),plant(group.members,fact,depth+1)}function readFactSchema(schema,path){if(typeof schema!="object"||schema===null)throw new Error(`the fa\
ct ${path} has no schema`);let{type,enum:values,items,properties,minimum,maximum}=schema,types=type===void 0?typesOf(values):[type].flat();if(types.length===0)throw new Error(
`the fact ${path} has no type`);return{types,...values!==void 0&&{values},...items!==void 0&&{items:readFactSchema(items,path)},...properties!==void 0&&{properties:readMembers(
properties,path)},...typeof minimum=="number"&&{minimum},...typeof maximum=="number"&&{maximum}}}function readMembers(properties,path){return new Map(Object.entries(
properties).map(([name,schema])=>[name,readFactSchema(schema,`${path}.${name}`)]))}function typesOf(values){return[...new Set((values??[]).map(typeOf))]}function typeOf(value){
return value===null?"null":Array.isArray(value)?"array":typeof value=="number"?Number.isInteger(value)?"integer":"number":typeof value}function typeList(type){return typeof type==
"string"?[type]:type}function isOfType(inner,outer){return inner===outer||inner==="integer"&&outer==="number"}function findFact(tree,path){let node=tree;for(let name of path.
split("."))node=node?.members?.get(name);return node?.schema===void 0?void 0:node}function factPaths(node){return node.members===void 0?[node.path]:sortedUnique(
[...node.members.values()].flatMap(factPaths))}function factAt(facts,path){let value=facts;for(let name of stepsOf(path)){if(typeof value!="object"||value===null)
return;value=value[name]}return value}var knownSteps=new Map;function stepsOf(path){let steps=knownSteps.get(path);return steps===void 0&&knownSteps.set(path,steps=
path.split(".")),steps}function isUnknown(value){return typeof value=="object"&&value!==null&&value.$unknown!==void 0}function detailsOf(value){return value===void 0?nothingKnown:isUnknown(
value)?value.$unknown:void 0}var nothingKnown={};var placeholder=/(?<!\$)\{([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)\}/gu;function placeholders(template){return[...template.matchAll(placeholder)].map(([
,name=""])=>name)}function formatMessage(template,facts,parameters){return template.replace(placeholder,(_,name)=>Object.hasOwn(parameters,name)?show(parameters[name]):
show(factAt(facts,name)))}function show(value){if(Array.isArray(value))return value.length===0?"none":value.map(show).join(", ");if(isUnknown(value)){let{symbol,
minimum}=value.$unknown;return minimum===void 0?symbol??"unknown":`at least ${minimum}`}return value===void 0?"unknown":value===null?"none":typeof value=="strin\
g"?value:JSON.stringify(value)}export{compareText,sortedUnique,factTree,typeOf,typeList,isOfType,findFact,factPaths,factAt,isUnknown,detailsOf,placeholders,formatMessage,printable,printableLines,
count,enumerate,shortened,nameList,symbolText,placeText,fileText,valueText};
