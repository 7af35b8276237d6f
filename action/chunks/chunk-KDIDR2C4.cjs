var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Lines:()=>Lines,Suppositions:()=>Suppositions,central:()=>central,chainOf:()=>chainOf,definitionsPointer:()=>definitionsPointer,
deploy:()=>deploy,graphOfTemplate:()=>graphOfTemplate,graphResources:()=>graphResources,isSecure:()=>isSecure,joinMoments:()=>joinMoments,jsonIn:()=>jsonIn2,ownMember:()=>ownMember,
partsOf:()=>partsOf3,readJsonDocument:()=>readJsonDocument,referenceOf:()=>referenceOf,relevantChoices:()=>relevantChoices,stateOf:()=>stateOf,templateSourceOf:()=>templateSourceOf,
typeOf:()=>typeOf,valueGiven:()=>valueGiven,withContent:()=>withContent});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),import_node_path=require("node:path"),noFiles={read:()=>{},list:()=>[],environment:()=>{},
moduleCaches:[]};function withContent(files,path,content){return{read:wanted=>wanted===path?content:files.read(wanted),list:folder=>files.list(folder),...files.
listBelow!==void 0&&{listBelow:folder=>files.listBelow?.(folder)??[]},environment:name=>files.environment(name),moduleCaches:files.moduleCaches}}var PartlyKnownList=class extends import_chunk_NTJQSSOZ.Unknown{head;tail;pieces;constructor(details,head,tail,pieces=[]){
super(details),this.head=head,this.tail=tail,this.pieces=pieces}};function changeKnownItems({$unknown,head,tail,pieces},change){let first=head.map((item,index)=>change(
item,String(index))),last=tail.map((item,index)=>change(item,`^${tail.length-index}`));return new PartlyKnownList($unknown,first,last,pieces)}function knownItems(list2){
if((0,import_chunk_NTJQSSOZ.isList)(list2))return list2.map((item,index)=>[String(index),item]);if(!(list2 instanceof PartlyKnownList))return;let{head,tail}=list2;
return[...head.map((item,index)=>[String(index),item]),...tail.map((item,index)=>[`^${tail.length-index}`,item])]}var PieceOfText=class extends import_chunk_NTJQSSOZ.Unknown{whole;index;constructor(details,whole,index){
super(details),this.whole=whole,this.index=index}};function namesInPieces(names2){let whole=names2.find(name=>name instanceof PieceOfText)?.whole;return whole===
void 0||whole.pieces.length!==names2.length?names2:names2.every((name,index)=>name instanceof PieceOfText?name.whole.$unknown.symbol===whole.$unknown.symbol&&name.
index===index:name===whole.pieces[index])?whole.pieces:names2}var PartlyKnown=class extends import_chunk_NTJQSSOZ.Unknown{#members;constructor(details,members){
super(details),this.#members=members}member(name){return this.#members(name)??memberOfUnknown(this,name)}};function memberOfUnknown(whole,member){let{symbol,reason}=whole.
$unknown;return new import_chunk_NTJQSSOZ.Unknown({symbol:typeof member=="number"?`${symbol}[${member}]`:`${symbol}.${member}`,reason})}function open(value,details){
return(0,import_chunk_NTJQSSOZ.isList)(value)?value.map((item,index)=>open(item,{...details,symbol:`${details.symbol}[${index}]`})):value instanceof import_chunk_NTJQSSOZ.Sensitive?
new import_chunk_NTJQSSOZ.Sensitive(open(value.reveal(),details)):value instanceof import_chunk_NTJQSSOZ.Unknown?openUnknown(value,details):(0,import_chunk_NTJQSSOZ.isObject)(
value)?new PartlyKnown(details,name=>{let found=ownMember(value,name);return found==null?void 0:open(found,inMember(details,name))}):value}function openUnknown(value,details){
if(value instanceof PartlyKnownList)return changeKnownItems(value,(item,step2)=>open(item,{...details,symbol:`${details.symbol}[${step2}]`}));if(value instanceof
PartlyKnown)return new PartlyKnown(value.$unknown,name=>open(value.member(name),inMember(details,name)));let{possible}=value.$unknown;return possible===void 0?value:
new import_chunk_NTJQSSOZ.Unknown({...value.$unknown,possible:possible.map(one=>open(one,details))})}function partAt(value,path){let[name,...rest]=path;return name===
void 0?value:value instanceof PartlyKnown?partAt(value.member(name),rest):value instanceof import_chunk_NTJQSSOZ.Unknown?partAt(memberOfUnknown(value,name),rest):
value instanceof import_chunk_NTJQSSOZ.Sensitive?covered(partAt(value.reveal(),path)):(0,import_chunk_NTJQSSOZ.isObject)(value)?partAt(ownMember(value,name)??null,
rest):null}function covered(value){return value===null||value instanceof import_chunk_NTJQSSOZ.Sensitive?value:new import_chunk_NTJQSSOZ.Sensitive(value)}function inMember(details,name){
return{symbol:`${details.symbol}.${name}`,reason:details.reason}}function ownMember(object,name){if(Object.hasOwn(object,name))return object[name];let folded=name.
toLowerCase();for(let own in object)if(own.toLowerCase()===folded&&Object.hasOwn(object,own))return object[own]}function spellings(names2){return new Map(names2.
toReversed().map(name=>[name.toLowerCase(),name]))}var JsonFault=class extends Error{offset;constructor(message,offset){super(message),this.offset=offset}},escapes={
'"':'"',"'":"'","\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function readTolerantJson(text){return new Reader(text).document(void 0)}function jsonIn2(text){try{return readTolerantJson(text)}catch(error){if(error instanceof
JsonFault)return;throw error}}function spotsIn(text){let spot=new OpenSpot;return new Reader(text).document(spot),spot}var OpenSpot=class _OpenSpot{offset=0;end=0;parts;part(step2){
let inner=new _OpenSpot;return(this.parts??=new Map).set(step2,inner),inner}},Reader=class{#text;#at=0;constructor(text){this.#text=text}document(spot){let value=this.#value(
spot,0);if(this.#skip(),this.#at<this.#text.length)throw new JsonFault("something stands behind the end",this.#at);return value}#value(spot,depth){this.#skip();
let start=this.#at;if(depth>import_chunk_NTJQSSOZ.maximumDepth)throw new JsonFault(`nested more than ${import_chunk_NTJQSSOZ.maximumDepth} levels deep`,start);let value=this.#valueOf(
this.#text[start],spot,depth);return spot!==void 0&&([spot.offset,spot.end]=[start,this.#at]),value}#valueOf(first,spot,depth){return first==="{"?this.#object(spot,
depth):first==="["?this.#list(spot,depth):first==='"'||first==="'"?this.#string(first):this.#word()}#object(spot,depth){let members=[];for(this.#at+=1;!this.#closes(
"}");){let quote=this.#text[this.#at];if(quote!=='"'&&quote!=="'")throw new JsonFault("a key in quotes is missing",this.#at);let key=this.#string(quote);if(this.#skip(),
this.#text[this.#at]!==":")throw new JsonFault(`a colon is missing behind "${key}"`,this.#at);this.#at+=1,members.push([key,this.#value(spot?.part(key),depth+1)]),
this.#comma("}")}return Object.fromEntries(members)}#list(spot,depth){let items2=[];for(this.#at+=1;!this.#closes("]");)items2.push(this.#value(spot?.part(String(
items2.length)),depth+1)),this.#comma("]");return items2}#closes(bracket){if(this.#skip(),this.#at>=this.#text.length)throw new JsonFault("the text ends before \
its JSON does",this.#at);return this.#text[this.#at]!==bracket?!1:(this.#at+=1,!0)}#comma(bracket){this.#skip();let next=this.#text[this.#at];if(next===",")this.#at+=
1;else if(next!==bracket&&next!==void 0)throw new JsonFault("a comma is missing",this.#at)}#string(quote){let start=this.#at,result="",from=start+1;for(let at2=from;at2<
this.#text.length;at2+=1){let character=this.#text[at2];if(character===quote)return this.#at=at2+1,result+this.#text.slice(from,at2);if(character!=="\\")continue;
let[unescaped,length2]=this.#escape(at2+1);result+=this.#text.slice(from,at2)+unescaped,at2+=length2,from=at2+1}throw new JsonFault("a string is not closed",start)}#escape(at2){
let letter=this.#text[at2]??"";if(letter==="u"){let digits=this.#text.slice(at2+1,at2+5);if(!/^[0-9a-f]{4}$/i.test(digits))throw new JsonFault("four hexadecimal\
 digits are missing",at2);return[String.fromCharCode(Number.parseInt(digits,16)),5]}let known2=(0,import_chunk_NTJQSSOZ.ownProperty)(escapes,letter);if(known2===
void 0)throw new JsonFault(`\\${letter} stands for nothing`,at2-1);return[known2,1]}#word(){let word=/[^\s,:[\]{}"'/]*/y;word.lastIndex=this.#at;let found=word.
exec(this.#text)?.[0]??"",value=constants.get(found.toLowerCase())??numberOf(found);if(value===void 0){let isEnd=this.#at>=this.#text.length;throw new JsonFault(
isEnd?"the text ends before its JSON does":"a value is missing",this.#at)}return this.#at+=found.length,value.json}#skip(){for(;;){let space=/\s*/y;if(space.lastIndex=
this.#at,this.#at+=space.exec(this.#text)?.[0].length??0,this.#text[this.#at]!=="/")return;let isLine=this.#text[this.#at+1]==="/";if(!isLine&&this.#text[this.#at+
1]!=="*")return;let ending=isLine?/[\r\n]|$/gu:/\*\//gu;if(ending.lastIndex=this.#at+2,!ending.test(this.#text))throw new JsonFault("a comment is not closed",this.#at);
this.#at=ending.lastIndex}}},constants=new Map([["true",{json:!0}],["false",{json:!1}],["null",{json:null}]]);function numberOf(word){return/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.
test(word)?{json:Number(word)}:void 0}var withoutValue=[["reference","it is a secret of a key vault"],["expression","only the tool that deploys works its value \
out"]];function valueGiven(item,name,where=""){let value=ownMember(item,"value");if(value!==void 0)return value;let[member,reason]=withoutValue.find(([candidate])=>ownMember(
item,candidate)!==void 0)??[];if(reason===void 0)return;let symbol=`parameters('${name}')${where===""?"":` in ${where}`}`,unknown=new import_chunk_NTJQSSOZ.Unknown(
{symbol,reason});return member==="reference"?new import_chunk_NTJQSSOZ.Sensitive(unknown):unknown}var Lines=class{#text;#starts;constructor(text){this.#text=text}at(offset){
this.#starts??=startsOf(this.#text);let[low,high]=[0,this.#starts.length-1];for(;low<high;){let middle=Math.ceil((low+high)/2);(this.#starts[middle]??0)<=offset?
low=middle:high=middle-1}return{line:low+1,column:offset-(this.#starts[low]??0)+1}}from(start,end){let first=this.at(start),text=this.#text.slice(start,end),length2=text.
search(/[\r\n]/u);return{...first,endColumn:first.column+(length2<0?text.length:length2)}}};function startsOf(text){return[0,...Array.from(text.matchAll(/\r\n?|\n/gu),
({0:ending,index})=>index+ending.length)]}function readJsonDocument(utf8,file){let text=new TextDecoder().decode(utf8),lines=new Lines(text),spots;return{file,value:parse(
text,file,lines),place:pointer=>{spots??=spotsIn(text);let spot=spotAt(pointer,spots);return spot&&{file,...lines.from(spot.offset,spot.end),pointer}}}}function templateSourceOf(utf8,file){
let document=readJsonDocument(utf8,file),{value}=document,fault2=whyNoTemplate(value);if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(value)||fault2!==void 0){let advice="\
give an ARM template: a JSON object with $schema, contentVersion and resources";throw new import_chunk_NTJQSSOZ.PreflightError("input",`the template ${fault2}`,
{place:{...document.place(""),file},advice})}return{file,template:value,place:pointer=>document.place(pointer)}}function whyNoTemplate(value){if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
value))return"is not a JSON object";let schema=ownMember(value,"$schema");return typeof schema=="string"&&/deploymentTemplate\.json/iu.test(schema)||ownMember(value,
"resources")!==void 0?void 0:"has neither the $schema of one nor resources"}function parse(text,file,lines){try{let value=(0,import_chunk_NTJQSSOZ.jsonIn)(text)??
readTolerantJson(text);if((0,import_chunk_NTJQSSOZ.anything)(value,import_chunk_NTJQSSOZ.maximumDepth)===void 0)return value;let message=`the JSON is nested mor\
e than ${import_chunk_NTJQSSOZ.maximumDepth} levels deep`;throw new import_chunk_NTJQSSOZ.PreflightError("input",message,{place:{file},advice:"make the template\
 flatter"})}catch(error){if(!(error instanceof JsonFault))throw error;let place2={file,...lines.at(error.offset)},advice="mend the JSON there; comments and stri\
ngs over several lines are allowed";throw new import_chunk_NTJQSSOZ.PreflightError("input",`the JSON is broken: ${error.message}`,{place:place2,advice})}}function spotAt(pointer,whole){
let spot=whole;for(let step2 of pointer.split("/").slice(1))spot=spot&&partOf(spot,(0,import_chunk_NTJQSSOZ.unescapeStep)(step2));return spot}function partOf({parts},name){
let folded=name.toLowerCase();return parts?.get(name)??[...parts??[]].find(([own])=>own.toLowerCase()===folded)?.[1]}function printExpression(expression){return expression.
kind==="literal"?printLiteral(expression.value):expression.kind==="access"?`${printExpression(expression.base)}[${printExpression(expression.member)}]`:`${expression.
namespace===void 0?expression.name:`${expression.namespace}.${expression.name}`}(${expression.arguments.map(printExpression).join(", ")})`}function printLiteral(value){
return typeof value=="number"?String(value):`'${value.replaceAll("'","''")}'`}var longest=2e3,kept=200;function symbolOf(value){let open2=(0,import_chunk_NTJQSSOZ.reveal)(
value);return value instanceof import_chunk_NTJQSSOZ.Sensitive&&!(open2 instanceof import_chunk_NTJQSSOZ.Unknown)?(0,import_chunk_NTJQSSOZ.secretSymbol)(symbolOf(
open2)):open2 instanceof import_chunk_NTJQSSOZ.Unknown?open2.$unknown.symbol:open2 instanceof import_chunk_NTJQSSOZ.Concat?symbolOfCall("concat",open2.$concat):
typeof open2=="string"||typeof open2=="number"?printLiteral(open2):open2===null||typeof open2=="boolean"?`${String(open2)}()`:(0,import_chunk_NTJQSSOZ.isList)(open2)?
symbolOfCall("createArray",open2):(0,import_chunk_NTJQSSOZ.isObject)(open2)?symbolOfCall("createObject",Object.entries(open2).flat()):""}function symbolOfCall(name,values){
return symbolOfParts(name,values.map(symbolOf))}function symbolOfParts(name,parts){let text=`${name}(${parts.join(", ")})`;return text.length<=longest?text:`${text.
slice(0,kept)}\u2026#${(0,import_node_crypto.createHash)("sha256").update(text).digest("hex")}`}function same(left,right){let[one,other]=[(0,import_chunk_NTJQSSOZ.reveal)(
left),(0,import_chunk_NTJQSSOZ.reveal)(right)];return one===other?!0:one instanceof import_chunk_NTJQSSOZ.Unknown?sameUnknown(one,other):other instanceof import_chunk_NTJQSSOZ.Unknown?
sameUnknown(other,one):one instanceof import_chunk_NTJQSSOZ.Concat?sameText(one,other):other instanceof import_chunk_NTJQSSOZ.Concat?sameText(other,one):(0,import_chunk_NTJQSSOZ.isList)(
one)?(0,import_chunk_NTJQSSOZ.isList)(other)&&sameLists(one,other):(0,import_chunk_NTJQSSOZ.isObject)(one)?(0,import_chunk_NTJQSSOZ.isObject)(other)&&sameObjects(
one,other):!1}function allOf(answers){let result=!0;for(let answer3 of answers){if(answer3===!1)return!1;answer3===void 0&&(result=void 0)}return result}function anyOf(answers){
let result=!1;for(let answer3 of answers){if(answer3===!0)return!0;answer3===void 0&&(result=void 0)}return result}function sameUnknown(unknown,other){let{symbol,
possible,minimum,maximum}=unknown.$unknown;if(other instanceof import_chunk_NTJQSSOZ.Unknown&&other.$unknown.symbol===symbol)return!0;if(typeof other=="number"&&
(other<(minimum??other)||other>(maximum??other)))return!1;if(possible===void 0||possible.length===0)return;let answers=possible.map(value=>same(value,other)),[first]=answers;
return answers.every(answer3=>answer3===first)?first:void 0}function sameLists(left,right){return left.length===right.length&&allOf(left.map((item,index)=>same(
item,right[index]??null)))}function sameObjects(left,right){let names2=Object.keys(left),others=Object.keys(right);if(names2.length!==others.length)return!1;if(names2.
every(name=>Object.hasOwn(right,name)))return allOf(names2.map(name=>same(left[name]??null,right[name]??null)));let folded=new Map(others.map(name=>[name.toLowerCase(),
right[name]??null]));if(folded.size<names2.length)return;let answers=names2.map(name=>{let other=folded.get(name.toLowerCase());return other===void 0?!1:same(left[name]??
null,other)});return allOf(answers)===!1?!1:void 0}function sameText(text,other){if(typeof other!="string"&&!(other instanceof import_chunk_NTJQSSOZ.Concat))return!1;
let left=[...text.$concat],right=other instanceof import_chunk_NTJQSSOZ.Concat?[...other.$concat]:[other];return dropCommonEnd(left,right,0),dropCommonEnd(left,
right,-1),left.length===0&&right.length===0?!0:differAtEnd(left,right,0)||differAtEnd(left,right,-1)?!1:canBe(left,right)&&canBe(right,left)?void 0:!1}function dropCommonEnd(left,right,end){
for(;;){let[one,other]=[left.at(end),right.at(end)];if(one===void 0||other===void 0)return;if(typeof one=="string"&&typeof other=="string"){let shared=sharedLength(
one,other,end);if(shared===0)return;shorten(left,one,shared,end),shorten(right,other,shared,end)}else if(one instanceof import_chunk_NTJQSSOZ.Unknown&&other instanceof
import_chunk_NTJQSSOZ.Unknown&&one.$unknown.symbol===other.$unknown.symbol)left.splice(end,1),right.splice(end,1);else return}}function sharedLength(one,other,end){
let most=Math.min(one.length,other.length),length2=0;for(;length2<most&&one.at(end===0?length2:-1-length2)===other.at(end===0?length2:-1-length2);)length2+=1;return length2}
function shorten(parts,text,length2,end){let rest=end===0?text.slice(length2):text.slice(0,text.length-length2);rest===""?parts.splice(end,1):parts.splice(end,1,
rest)}function differAtEnd(left,right,end){return typeof left.at(end)=="string"&&typeof right.at(end)=="string"}function canBe(known2,open2){let[text=""]=known2;
if(known2.length>1||typeof text!="string")return!0;let at2=0;for(let part of open2){if(typeof part!="string")continue;let found=text.indexOf(part,at2);if(found<
0)return!1;at2=found+part.length}return!0}var plain={isOpen:!1,isSensitive:!1,depth:0,weight:1};function traitsOf(value){return typeof value=="string"?{...plain,
weight:value.length+1}:typeof value=="object"&&value!==null?traitsOfObject(value):plain}var traitsOfObject=(0,import_chunk_NTJQSSOZ.remember)(value=>{if(value instanceof
import_chunk_NTJQSSOZ.Sensitive)return{...traitsOf(value.reveal()),isSensitive:!0};if(value instanceof import_chunk_NTJQSSOZ.Unknown)return ofUnknown(value);if(value instanceof
import_chunk_NTJQSSOZ.Concat)return sum(value.$concat,0);if((0,import_chunk_NTJQSSOZ.isList)(value))return sum(value,0);let members=Object.entries(value);return sum(
members.map(([,member])=>member),members.reduce((length2,[name])=>length2+name.length,0))});function ofUnknown(unknown){let{possible=[],symbol}=unknown.$unknown,
ends=unknown instanceof PartlyKnownList?[...unknown.head,...unknown.tail]:[],{weight}=sum([...possible,...ends],symbol.length);return{...plain,isOpen:!0,weight}}
function sum(parts,names2){let isOpen=!1,isSensitive=!1,depth=0,weight=names2+1;for(let part of parts){if(typeof part!="object"||part===null){weight+=typeof part==
"string"?part.length+1:1;continue}let traits=traitsOf(part);isOpen||=traits.isOpen,isSensitive||=traits.isSensitive,depth=Math.max(depth,traits.depth),weight+=traits.
weight}return{isOpen,isSensitive,depth:depth+1,weight}}var mostPossible=64;function unknownCall(name,values,reason){return new import_chunk_NTJQSSOZ.Unknown({symbol:symbolOfCall(
name,values),reason:reason??reasonOf(values)??`${name}() is only worked out in Azure`})}function unknownForError({message}){return new import_chunk_NTJQSSOZ.Unknown(
{symbol:`error(${message})`,reason:message})}function oneOf(symbol,reason,values){let distinct=[];for(let value of values.flatMap(alternatives))if(distinct.some(
other=>same(other,value)===!0)||distinct.push(value),distinct.length>mostPossible)return new import_chunk_NTJQSSOZ.Unknown({symbol,reason});let[only2]=distinct;
return distinct.length===1&&only2!==void 0?only2:new import_chunk_NTJQSSOZ.Unknown({symbol,reason,possible:distinct})}function alternatives(value){return possibleOf(
value)??[value]}function possibleOf(value){if(!(value instanceof import_chunk_NTJQSSOZ.Unknown))return;let{possible}=value.$unknown;return possible?.length===0||
possible?.some(one=>one instanceof import_chunk_NTJQSSOZ.Unknown)?void 0:possible}function reasonOf(values){for(let value of values){let reason=firstReason(value);
if(reason!==void 0)return reason}}function firstReason(value){if(value instanceof import_chunk_NTJQSSOZ.Sensitive)return firstReason(value.reveal());if(value instanceof
import_chunk_NTJQSSOZ.Unknown)return value.$unknown.reason;if(traitsOf(value).isOpen)return value instanceof import_chunk_NTJQSSOZ.Concat?reasonOf(value.$concat):
(0,import_chunk_NTJQSSOZ.isList)(value)?reasonOf(value):(0,import_chunk_NTJQSSOZ.isObject)(value)?reasonOf(Object.values(value)):void 0}function cover(value,isSensitive){
return isSensitive&&!(value instanceof import_chunk_NTJQSSOZ.Sensitive)?new import_chunk_NTJQSSOZ.Sensitive(value):value}function coverParts(result,values){let covers=result instanceof
import_chunk_NTJQSSOZ.Unknown?values.some(value=>traitsOf(value).isSensitive):!1;return cover(result,covers||values.some(value=>value instanceof import_chunk_NTJQSSOZ.Sensitive))}
function partsOf(value){return typeof value=="string"?value===""?[]:[value]:value instanceof import_chunk_NTJQSSOZ.Unknown?[value]:value instanceof import_chunk_NTJQSSOZ.Concat?
value.$concat:void 0}function startOf(parts){let first=parts.at(0);return typeof first=="string"?first:""}function endOf(parts){let last=parts.at(-1);return typeof last==
"string"?last:""}function cutParts(parts,cut2){let pieces=[[]];for(let part of parts){let[first="",...others]=typeof part=="string"?cut2(part):[part];pieces.at(
-1)?.push(first);for(let other of others)pieces.push([other])}return pieces.map(piece2=>(0,import_chunk_NTJQSSOZ.joinText)(piece2))}function scalarText(value){if(typeof value==
"string")return value;if(typeof value=="number")return Number.isSafeInteger(value)?String(value):void 0;if(typeof value=="boolean")return value?"True":"False"}function textPart(unknown){
let possible=possibleOf(unknown);if(possible===void 0||possible.every(value=>typeof value=="string"))return unknown;let texts=possible.flatMap(value=>scalarText(
value)??[]),{reason}=unknown.$unknown,symbol=symbolOfCall("string",[unknown]);return new import_chunk_NTJQSSOZ.Unknown(texts.length===possible.length?{symbol,reason,
possible:texts}:{symbol,reason})}function fold(text){return changeCase(text,character=>character.toUpperCase())}function lower(text){return changeCase(text,character=>character.
toLowerCase())}function changeCase(text,change){return/[^\u0000-\u007f]/.test(text)?Array.from(text,character=>{let changed=change(character);return changed.length===
character.length?changed:character}).join(""):change(text)}var withoutSlash=/^(?:subscription\(\)\.(?:subscriptionId|tenantId)|tenant\(\)\.tenantId|managementGroup\(\)\.name|resourceGroup\(\)\.(?:name|location)|deployment\(\)\.(?:name|location)|(?:uniqueString|guid)\(.*\)|newGuid\(\))$/s;
function canHold(unknown,character){let possible=possibleOf(unknown);return possible!==void 0?possible.some(value=>scalarText(value)?.includes(character)??!0):character!==
"/"||!withoutSlash.test(unknown.$unknown.symbol)}var levels=[[/subscriptiondeploymenttemplate/i,"subscription"],[/managementgroupdeploymenttemplate/i,"managemen\
tGroup"],[/tenantdeploymenttemplate/i,"tenant"]];function levelOf(schema){return typeof schema!="string"?"resourceGroup":levels.find(([pattern])=>pattern.test(schema))?.[1]??
"resourceGroup"}function rootScope(level,options){let location=level==="resourceGroup"?"resourceGroup().location":"deployment().location";return{level,tenant:options.
tenant??notTold("tenant().tenantId"),managementGroup:options.managementGroup??notTold("managementGroup().name"),subscription:options.subscription??notTold("subs\
cription().subscriptionId"),resourceGroup:options.resourceGroup??notTold("resourceGroup().name"),location:()=>options.location??notTold(location)}}function notTold(symbol){
return new import_chunk_NTJQSSOZ.Unknown({symbol,reason:"the input does not tell where it is deployed"})}function idOfScope({level,subscription:subscription2,resourceGroup:resourceGroup2,
managementGroup:managementGroup2}){return level==="tenant"?"":level==="managementGroup"?managementGroupId(managementGroup2):level==="subscription"?(0,import_chunk_NTJQSSOZ.joinText)(
["/subscriptions/",subscription2]):(0,import_chunk_NTJQSSOZ.joinText)(["/subscriptions/",subscription2,"/resourceGroups/",resourceGroup2])}function managementGroupId(name){
return(0,import_chunk_NTJQSSOZ.joinText)(["/providers/Microsoft.Management/managementGroups/",name])}function providerPath(type,names2){let[namespace2="",...segments]=type.
split("/");if(segments.length!==names2.length)return;let pairs=segments.flatMap((segment,index)=>[`/${segment}/`,names2[index]??""]);return(0,import_chunk_NTJQSSOZ.joinText)(
["/providers/",namespace2,...pairs])}function segmentsOf(name){let whole=(0,import_chunk_NTJQSSOZ.reveal)(name);return typeof whole=="string"?whole.split("/"):cutParts(
whole instanceof import_chunk_NTJQSSOZ.Concat?whole.$concat:[whole],text=>text.split("/"))}function resourceIdIn(scope,type,names2){if((0,import_chunk_NTJQSSOZ.isResourceGroup)(
type)&&names2.length===1)return(0,import_chunk_NTJQSSOZ.joinText)([scope,"/resourceGroups/",names2[0]??""]);let path=providerPath(type,names2);return path===void 0?
void 0:(0,import_chunk_NTJQSSOZ.joinText)([(0,import_chunk_NTJQSSOZ.isManagementGroup)(type)?"":scope,path])}var MadeResources=class{#run;#made=new Map;#open=[];#isIndexing=!1;constructor(run){
this.#run=run}enter(template){this.#open.push(template)}find(id){let key=(0,import_chunk_NTJQSSOZ.idKey)(id);return key===void 0?[]:(this.#isIndexing||this.#index(),
this.#made.get(key)??[])}#index(){this.#isIndexing=!0;try{let waiting=[];for(let next=this.#open.shift();next!==void 0;next=this.#open.shift()){let template=next,
made=this.#run.attempt(()=>madeBy(template));made===void 0&&waiting.push(template);for(let resource2 of made??[])(0,import_chunk_NTJQSSOZ.append)(this.#made,resource2.
key,resource2)}this.#open=waiting}finally{this.#isIndexing=!1}}};function madeBy(template){let made=template.resources.all().filter(({condition})=>condition!==!1);
for(let resource2 of made)resource2.key,resource2.nested;return made.filter(({existing})=>!existing)}var Suppositions=class{#values;#choices=new Map;constructor(values=new Map){
this.#values=values}of(unknown){if(this.#values.size===0)return unknown;let{symbol}=unknown.$unknown;return this.#values.has(symbol)?this.#values.get(symbol)??null:
unknown}note(choice){choice.values.length<=8&&!this.#choices.has(choice.symbol)&&this.#choices.set(choice.symbol,choice)}get choices(){return[...this.#choices.values()]}},
ofMany=/\b(?:copyIndex|lambdaVariables|reference)\(/iu,parameter=/^parameters\('([^']*)'\)(?: in [^()']*)?$/u,telling=/^(?:empty\((parameters\('[^']*'\)(?: in [^()',]*)?)\)|equals\((parameters\('[^']*'\)(?: in [^()',]*)?), '([^']*)'\))$/u;
function textsTold(supposed){let told=new Map;for(let[symbol,value]of supposed){let[,empty2,equal,text=""]=(value===!0?telling.exec(symbol):void 0)??[],name=empty2??
equal;name!==void 0&&!told.has(name)&&told.set(name,text)}return told}var OpenConditions=class{#suppositions;#texts;constructor(supposed=new Map){this.#suppositions=
new Suppositions(supposed),this.#texts=textsTold(supposed)}settled(unknown){return this.#suppositions.of(unknown)}parameter(unknown,{type,isNullable}){let{symbol}=unknown.
$unknown,values=possibleOf(unknown);return values!==void 0&&!/^secure/iu.test(type??"")&&this.#note(symbol,values),(type==="string"&&!isNullable?this.#texts.get(
symbol):void 0)??this.settled(unknown)}condition(unknown){let{symbol}=unknown.$unknown;for(;symbol.startsWith("not(");)symbol=symbol.slice(4,-1);return/^(?:and|or|error)\(/u.
test(symbol)||this.#note(symbol,[!0,!1]),this.settled(unknown)}get choices(){let{choices}=this.#suppositions;return choices.filter(({symbol})=>!choices.some(other=>other.
symbol!==symbol&&symbol.includes(other.symbol)))}#note(symbol,values){ofMany.test(symbol)||this.#suppositions.note({symbol,name:parameter.exec(symbol)?.[1]??symbol,
values})}},ExpressionError=class extends Error{offset;constructor(message,offset){super(message),this.name="ExpressionError",this.offset=offset}};function isRefusal(error){
return error instanceof ExpressionError||error instanceof import_chunk_NTJQSSOZ.PreflightError}var stepsOfDeployment=1e7,deepest=500,weightOfStep=64,heaviest=4*
1024*1024,tooHeavy="gives more than the 4 MB that a template may have",deepestValue=400,mostRounds=2e6,mostResources=1e5,Budget=class{#mostSteps;#steps=0;#depth=0;#rounds=0;#resources=0;constructor(mostSteps=stepsOfDeployment){
this.#mostSteps=mostSteps}get isSpent(){return this.#steps>this.#mostSteps}spend(weight,offset){if(this.#steps+=1+weight/weightOfStep,this.isSpent)throw new ExpressionError(
`the expressions take more than ${this.#mostSteps} steps together`,offset)}within(offset,work2){if(this.spend(0,offset),this.#depth>=deepest)throw new ExpressionError(
`evaluating goes more than ${deepest} levels deep; does something refer to itself?`,offset);this.#depth+=1;try{return work2()}finally{this.#depth-=1}}excessOfRounds(rounds){
return this.#rounds+=rounds,this.#rounds>mostRounds?`the loops make more than ${mostRounds} rounds together`:void 0}excessOfResources(resources){return this.#resources+=
resources,this.#resources>mostResources?`the templates hold more than ${mostResources} resources together`:void 0}};function excessOf(value){let{weight,depth}=traitsOf(
value);return weight>heaviest?tooHeavy:depth>deepestValue?`gives what is nested more than ${deepestValue} levels deep`:void 0}var Run=class{errors=[];notices=[];files;budget=new Budget;suppositions;#noted=new Set;#attempts=0;#isOver=!1;constructor(files,supposed){
this.files=files,this.suppositions=new OpenConditions(supposed)}note(error){this.#noted.has(error)||this.#isOver||(this.#isOver=this.budget.isSpent,this.#noted.
add(error),this.errors.push(error))}noteThrown(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))throw error;this.note(error)}attempt(work2){this.#attempts+=
1;try{return work2()}catch(error){if(error instanceof Attempt)return;throw error}finally{this.#attempts-=1}}circle(message,place2){return this.#attempts>0?new Attempt:
refused(message,place2(),"take one of the references out")}countRounds(rounds,place2){let excess=this.budget.excessOfRounds(rounds);if(excess!==void 0)throw refused(
excess,place2(),"split the template")}countResources(resources,place2){let excess=this.budget.excessOfResources(resources);if(excess!==void 0)throw refused(excess,
place2(),"split the template")}};function refused(message,place2,advice){return new import_chunk_NTJQSSOZ.PreflightError("input",message,{...place2!==void 0&&{place:place2},
advice})}function refusedValue(error){return new import_chunk_NTJQSSOZ.Unknown({symbol:`refused: ${error.message}`,reason:"the platform would refuse the express\
ion"})}var Attempt=class extends Error{},Once=class{#work;#circle;#state="new";#value;#error;constructor(work2,circle){this.#work=work2,this.#circle=circle}get(){
if(this.#state==="failed")throw this.#error;if(this.#state==="running")throw this.#circle();if(this.#state==="new"){this.#state="running";try{this.#value=this.#work(),
this.#state="done"}catch(error){throw this.#state=error instanceof Attempt?"new":"failed",this.#error=error,error}}return this.#value}},OnceByName=class{#work;#circle;#known=new Map;constructor(work2,circle){
this.#work=work2,this.#circle=circle}get(name){let folded=name.toLowerCase(),known2=this.#known.get(folded);if(known2!==void 0)return known2.get();let once2=new Once(
()=>this.#work(name),()=>this.#circle(name));return this.#known.set(folded,once2),once2.get()}},mostCopies=800;function copiesIn(json){let copies=ownMember(json,
"copy");if(!(0,import_chunk_NTJQSSOZ.isList)(copies)||copies.length===0)return;let found=copies.flatMap(item=>propertyCopy(item)??[]);return found.length===copies.
length?found:void 0}function propertyCopy(item){if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(item))return;let[name,count,input]=["name","count","input"].map(member=>ownMember(
item,member));return typeof name=="string"&&count!==void 0&&input!==void 0?{name,count,input}:void 0}function isCopy(name){return name.toLowerCase()==="copy"}function withoutCopy(json){
return Object.fromEntries(Object.entries(json).filter(([name])=>!isCopy(name)))}function countOf(value,place2){let count=(0,import_chunk_NTJQSSOZ.reveal)(value);
if(count instanceof import_chunk_NTJQSSOZ.Unknown)return count;let advice=`let the count be a whole number from 0 to ${mostCopies}`;if(typeof count!="number"||!Number.
isInteger(count))throw refused(`the count of a loop is ${shortly(count)}, not a whole number`,place2(),advice);if(count<0)throw refused(`the count of a loop is ${count}\
, which is negative`,place2(),advice);if(count>mostCopies)throw refused(`the count of a loop is ${count}; the platform allows ${mostCopies}`,place2(),advice);return count}
function shortly(value){return(0,import_chunk_NTJQSSOZ.describe)(value).slice(0,60)}function unknownList(name,count){let{symbol,reason}=count.$unknown;return new import_chunk_NTJQSSOZ.Unknown(
{symbol:`copy('${name}', ${symbol})`,reason:countNotKnown(name,reason)})}function countNotKnown(name,reason){return`how often the loop \u201C${name}\u201D runs is no\
t known: ${reason}`}function roundsOf(count){return Array.from({length:count},(_,index)=>index)}function onKnown(name,count,evaluate3,extras={}){return{name,...bounds(
count),takes:"known",gives:"whole",evaluate:evaluate3,...extras}}function onAny(name,count,evaluate3,extras={}){return{name,...bounds(count),takes:"any",gives:"\
whole",evaluate:evaluate3,...extras}}function onParts(name,count,evaluate3,extras={}){return{name,...bounds(count),takes:"any",gives:"parts",evaluate:evaluate3,
...extras}}function onMembers(name,count,evaluate3){return{name,...bounds(count),takes:"any",gives:"members",evaluate:evaluate3}}function bounds(count){let[least,
most]=typeof count=="number"?[count,count]:count;return{least,most}}var Refusal=class extends Error{constructor(message){super(message),this.name="Refusal"}},positions=[
"first","second","third","fourth"];function textAt(values,index){let value=at(values,index);return typeof value=="string"?value:refuse(value,"a string",index)}function integerAt(values,index){
let value=at(values,index);return typeof value=="number"&&Number.isInteger(value)?value:refuse(value,"an integer",index)}function booleanAt(values,index){let value=at(
values,index);return typeof value=="boolean"?value:refuse(value,"a boolean",index)}function listAt(values,index){let value=at(values,index);return(0,import_chunk_NTJQSSOZ.isList)(
value)?value:refuse(value,"an array",index)}function objectAt(values,index){let value=at(values,index);return(0,import_chunk_NTJQSSOZ.isObject)(value)?value:refuse(
value,"an object",index)}function at(values,index){return(0,import_chunk_NTJQSSOZ.reveal)(values[index]??null)}function refuse(value,wanted,index){throw new Refusal(
`takes ${wanted} as its ${positions[index]??`${index+1}th`} argument, not ${typeName(value)}`)}function typeName(value){let open2=(0,import_chunk_NTJQSSOZ.reveal)(
value);return open2===null?"null":open2 instanceof import_chunk_NTJQSSOZ.Concat||typeof open2=="string"?"a string":open2 instanceof import_chunk_NTJQSSOZ.Unknown?
"an unknown value":(0,import_chunk_NTJQSSOZ.isList)(open2)?"an array":typeof open2=="number"?Number.isInteger(open2)?"an integer":"a number with a fraction":typeof open2==
"boolean"?"a boolean":"an object"}var unclear={reason:"what the platform makes of such a network is not documented"},cidr=[onKnown("cidrHost",2,cidrHost,unclear),
onKnown("cidrSubnet",3,cidrSubnet,unclear),onKnown("parseCidr",1,parseCidr,unclear)];function networkAt(values){let text=textAt(values,0),reading=(0,import_chunk_NTJQSSOZ.readPrefix)(
text);if(reading.refusal===void 0)return reading.prefix;let isAddress=!text.includes("/")&&(0,import_chunk_NTJQSSOZ.readPrefix)(`${text}/32`).refusal===void 0;if(reading.
meant===void 0&&!isAddress)throw new Refusal(`takes a network in CIDR notation; ${text} ${reading.refusal}`)}function cidrSubnet(values){let network=networkAt(values),
[length2,index]=[integerAt(values,1),integerAt(values,2)];if(network===void 0)return;let longest2=bitsOf(network);if(length2<network.length||length2>longest2)throw new Refusal(
`cuts ${network.text} into subnets of /${network.length} to /${longest2}, not /${length2}`);let size=1n<<BigInt(longest2-length2),first=network.first+BigInt(index)*
size;if(index<0||first>network.last)throw new Refusal(`finds no /${length2} number ${index} in ${network.text}`);return`${(0,import_chunk_NTJQSSOZ.addressText)(
network.family,first)}/${length2}`}function cidrHost(values){let network=networkAt(values),index=integerAt(values,1);if(network===void 0||network.last-network.first<
3n)return;let address=network.first+BigInt(index)+1n,last=network.family===4?network.last-1n:network.last;if(index<0||address>last)throw new Refusal(`finds no h\
ost number ${index} in ${network.text}`);return(0,import_chunk_NTJQSSOZ.addressText)(network.family,address)}function parseCidr(values){let network=networkAt(values);
if(network===void 0||network.last-network.first<3n)return;let{family,first,last,length:length2}=network,mask=(1n<<BigInt(bitsOf(network)))-(last-first+1n),ends={
network:(0,import_chunk_NTJQSSOZ.addressText)(family,first),netmask:(0,import_chunk_NTJQSSOZ.addressText)(family,mask)};return family===6?{...ends,firstUsable:ends.
network,lastUsable:(0,import_chunk_NTJQSSOZ.addressText)(family,last),cidr:length2}:{...ends,broadcast:(0,import_chunk_NTJQSSOZ.addressText)(family,last),firstUsable:(0,import_chunk_NTJQSSOZ.addressText)(
family,first+1n),lastUsable:(0,import_chunk_NTJQSSOZ.addressText)(family,last-1n),cidr:length2}}function bitsOf({family}){return family===6?128:32}var comparisons=[
onKnown("bool",1,bool,{reason:"what is made of a digit in quotes is not documented"}),onAny("equals",2,values=>same(at(values,0),at(values,1))),onKnown("false",
0,()=>!1),onAny("greater",2,values=>less(at(values,1),at(values,0))),onAny("greaterOrEquals",2,values=>opposite(less(at(values,0),at(values,1)))),onAny("less",2,
values=>less(at(values,0),at(values,1))),onAny("lessOrEquals",2,values=>opposite(less(at(values,1),at(values,0)))),onKnown("not",1,values=>!booleanAt(values,0)),
onKnown("null",0,()=>null),onKnown("true",0,()=>!0)];function bool(values){let value=at(values,0);if(typeof value=="boolean")return value;if(value===1||value===
0)return value===1;if(typeof value!="string")return refuse(value,"a string or an integer",0);if(!/^\s*[10]\s*$/.test(value)){if(!/^\s*(?:true|false)\s*$/i.test(
value))throw new Refusal("takes 'true', 'false', 1 or 0");return/true/i.test(value)}}function opposite(answer3){return answer3===void 0?void 0:!answer3}function less(left,right){
if(typeof left=="string"&&typeof right=="string")return lessText(left,right);let[one,other]=[boundsOf(left),boundsOf(right)];if(one===void 0||other===void 0){if(canBeText(
left)&&canBeText(right))return;throw new Refusal(`takes two integers or two strings, not ${typeName(left)} and ${typeName(right)}`)}return one.maximum<other.minimum?
!0:one.minimum>=other.maximum?!1:void 0}function canBeText(value){return typeof value=="string"||value instanceof import_chunk_NTJQSSOZ.Concat||value instanceof
import_chunk_NTJQSSOZ.Unknown}function boundsOf(value){if(typeof value=="number")return{minimum:value,maximum:value};if(value instanceof import_chunk_NTJQSSOZ.Unknown)
return{minimum:value.$unknown.minimum??-1/0,maximum:value.$unknown.maximum??1/0}}function lessText(left,right){if(left===right)return!1;let marks=/[A-Za-z0-9]/g;
if(left.length===right.length||!/[^A-Za-z0-9]/.test(left+right)){if(left.slice(0,right.length).replaceAll(marks,"x")!==right.slice(0,left.length).replaceAll(marks,
"x"))return;let[one,other]=[left.toLowerCase(),right.toLowerCase()];return one!==other?one<other:left>right}}var ItemIndex=class{#keys=new Set;#foldedKeys=new Set;#known=[];#open=[];constructor(items2=[]){
for(let item of items2)this.add(item)}add(item){if(traitsOf(item).isOpen){this.#open.push(item);return}this.#known.push(item),this.#keys.add(keyOf(item,name=>name)),
this.#foldedKeys.add(keyOf(item,name=>name.toLowerCase()))}has(item){if(traitsOf(item).isOpen)return anyOf([...this.#known,...this.#open].map(other=>same(item,other)));
if(this.#keys.has(keyOf(item,name=>name)))return!0;if(!this.#foldedKeys.has(keyOf(item,name=>name.toLowerCase())))return this.#open.length===0?!1:anyOf(this.#open.
map(other=>same(item,other)))}};function keyOf(value,spell){let bare=(0,import_chunk_NTJQSSOZ.reveal)(value);return(0,import_chunk_NTJQSSOZ.isList)(bare)?`[${bare.
map(item=>keyOf(item,spell)).join()}]`:(0,import_chunk_NTJQSSOZ.isObject)(bare)?`{${Object.entries(bare).map(([name,member])=>`${JSON.stringify(spell(name))}:${keyOf(
member,spell)}`).toSorted(import_chunk_NTJQSSOZ.compareText).join()}}`:JSON.stringify(bare)}var lists=[onParts("array",1,array),onMembers("createArray",[0,1/0],
values=>values),onParts("distinct",1,values=>at(values,0)instanceof import_chunk_NTJQSSOZ.Unknown?void 0:distinctOf("distinct",[listAt(values,0)])),onParts("fir\
st",1,values=>atEdge(values,0)),onParts("flatten",1,flatten),onParts("last",1,values=>atEdge(values,-1)),onKnown("range",2,range),onParts("skip",2,skip),onParts(
"take",2,take)],longestRange=1e4,highest=2147483647;function array(values){let value=at(values,0);return value instanceof import_chunk_NTJQSSOZ.Unknown?value instanceof
PartlyKnownList?value:void 0:(0,import_chunk_NTJQSSOZ.isList)(value)?value:[value]}function distinctOf(name,sources){let found=[],met=new ItemIndex;for(let item of itemsOf(
sources)){let answer3=met.has(item);if(answer3===void 0)return new PartlyKnownList(unknownCall(name,sources).$unknown,found,[]);answer3||(found.push(item),met.add(
item))}return found}function atEdge(values,end){let value=at(values,0);if((0,import_chunk_NTJQSSOZ.isList)(value))return value.at(end)??null;if(value instanceof
PartlyKnownList)return(end===0?value.head:value.tail).at(end);let parts=partsOf(value)??refuse(value,"an array or a string",0);return(end===0?startOf(parts):endOf(
parts)).at(end)??(parts.length===0?"":void 0)}function flatten(values){if(!(at(values,0)instanceof import_chunk_NTJQSSOZ.Unknown))return concatenated("flatten",
values,listAt(values,0))}function concatenated(name,values,parts){let lost=parts.find(part=>part!==null&&!(0,import_chunk_NTJQSSOZ.isList)(part)&&!(part instanceof
import_chunk_NTJQSSOZ.Unknown));if(lost!==void 0&&refuse(lost,"arrays only, not other values beside them,",parts.indexOf(lost)),parts.includes(null)||parts.some(
part=>possibleOf(part)!==void 0))return;let first=parts.findIndex(part=>part instanceof import_chunk_NTJQSSOZ.Unknown);if(first<0)return itemsOf(parts);let last=parts.
findLastIndex(part=>part instanceof import_chunk_NTJQSSOZ.Unknown),[open2,close]=[parts[first],parts[last]],head=itemsOf(parts.slice(0,first)),tail=itemsOf(parts.
slice(last+1)),openHead=open2 instanceof PartlyKnownList?open2.head:[],closeTail=close instanceof PartlyKnownList?close.tail:[];return new PartlyKnownList(unknownCall(
name,values).$unknown,head.concat(openHead),[...closeTail,...tail])}function itemsOf(parts){let items2=[];for(let part of parts)if((0,import_chunk_NTJQSSOZ.isList)(
part))for(let item of part)items2.push(item);return items2}function range(values){let[start,count]=[integerAt(values,0),integerAt(values,1)];if(count<0||count>longestRange)
throw new Refusal(`gives 0 to ${longestRange} items, not ${count}`);if(start+count>highest)throw new Refusal(`counts no higher than ${highest}`);return Array.from(
{length:count},(_,index)=>start+index)}function take(values){let value=at(values,0);if(at(values,1)instanceof import_chunk_NTJQSSOZ.Unknown)return;let count=Math.
max(0,integerAt(values,1));if((0,import_chunk_NTJQSSOZ.isList)(value))return value.slice(0,count);if(value instanceof PartlyKnownList)return count<=value.head.length?
value.head.slice(0,count):void 0;let known2=startOf(partsOf(value)??refuse(value,"an array or a string",0));return typeof value=="string"||known2!==""&&count<=known2.
length?known2.slice(0,count):void 0}function skip(values){let value=at(values,0);if(at(values,1)instanceof import_chunk_NTJQSSOZ.Unknown)return;let count=Math.max(
0,integerAt(values,1));if((0,import_chunk_NTJQSSOZ.isList)(value))return value.slice(count);if(value instanceof PartlyKnownList)return count>value.head.length?void 0:
new PartlyKnownList(unknownCall("skip",values).$unknown,value.head.slice(count),value.tail);let parts=partsOf(value)??refuse(value,"an array or a string",0),known2=startOf(
parts);return typeof value=="string"?known2.slice(count):known2!==""&&count<=known2.length?(0,import_chunk_NTJQSSOZ.joinText)([known2.slice(count),...parts.slice(
1)]):void 0}var concat=onAny("concat",[1,1/0],values=>{let[only2]=values;if(values.length===1&&only2 instanceof import_chunk_NTJQSSOZ.Unknown)return only2;if(values.
some(value=>(0,import_chunk_NTJQSSOZ.isList)(value)||value instanceof PartlyKnownList))return concatenated("concat",values,values);let parts=values.map(partOf2);
if(!(values.every(value=>value instanceof import_chunk_NTJQSSOZ.Unknown)||parts.includes(null)))return(0,import_chunk_NTJQSSOZ.joinText)(parts)});function partOf2(value,index){
return value instanceof import_chunk_NTJQSSOZ.Unknown?textPart(value):value instanceof import_chunk_NTJQSSOZ.Concat||value===null?value:scalarText(value)??(typeof value==
"number"?null:refuse(value,"strings or arrays",index))}function parseDate(text){let found=/^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2}):?(\d{2})(?:\.(\d{1,3})0*)?Z$/.
exec(text);if(found===null)return;let[year=0,month=0,day2=0,hour=0,minute=0,second=0]=found.slice(1,7).map(Number),milliseconds=Number((found[7]??"").padEnd(3,"\
0")),moment=Date.UTC(year,month-1,day2,hour,minute,second,milliseconds);return year>0&&new Date(moment).toISOString().startsWith(`${found[1]}-${found[2]}-${found[3]}\
T${found[4]}`)&&minute<60&&second<60?moment:void 0}var standard={s:"yyyy-MM-ddTHH:mm:ss",u:"yyyy-MM-dd HH:mm:ssZ"};function formatDate(moment,format2){let pattern=format2.
length===1?standard[format2]:format2;if(pattern===void 0||pattern==="")return;let iso=new Date(moment).toISOString(),parts={yyyy:iso.slice(0,4),MM:iso.slice(5,7),
dd:iso.slice(8,10),HH:iso.slice(11,13),mm:iso.slice(14,16),ss:iso.slice(17,19)},text="";for(let[piece2]of pattern.matchAll(/([A-Za-z])\1*|[^A-Za-z]/g)){let written=/^[TZ\-: _.]$/.
test(piece2)?piece2:parts[piece2];if(written===void 0)return;text+=written}return text}var spelling={reason:"dates in this format are only worked out in Azure"},
dates=[onKnown("dateTimeAdd",[2,3],dateTimeAdd,spelling),onKnown("dateTimeFromEpoch",1,values=>fromEpoch(integerAt(values,0)),spelling),onKnown("dateTimeToEpoch",
1,toEpoch,spelling)];function dateTimeAdd(values){let moment=parseDate(textAt(values,0)),duration=parseDuration(textAt(values,1));if(duration===void 0)throw new Refusal(
"takes a duration of ISO 8601, such as P1D or -PT30M");if(moment===void 0||values.length<3)return;let sum2=add(moment,duration);return sum2===void 0?void 0:formatDate(
sum2,textAt(values,2))}var day=864e5;function parseDuration(text){let found=/^(-?)P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.
exec(text);if(found===null)return;let sign=found[1]==="-"?-1:1,[years=0,months=0,weeks=0,days=0,hours=0,minutes=0,seconds=0]=found.slice(2).map(digits=>Number(digits??
0)),clock=hours*36e5+minutes*6e4+seconds*1e3;return{months:sign*(years*12+months),milliseconds:sign*((weeks*7+days)*day+clock)}}function add(moment,{months,milliseconds}){
let date=new Date(moment),wanted=date.getUTCDate();if(date.setUTCMonth(date.getUTCMonth()+months),date.getUTCDate()!==wanted)return;let sum2=date.getTime()+milliseconds;
return sum2>=Date.UTC(1e3,0)&&sum2<Date.UTC(1e4,0)?sum2:void 0}function fromEpoch(seconds){if(!(seconds<0||seconds>=Date.UTC(1e4,0)/1e3))return formatDate(seconds*
1e3,"yyyy-MM-ddTHH:mm:ssZ")}function toEpoch(values){let moment=parseDate(textAt(values,0));return moment===void 0||moment%1e3!==0?void 0:moment/1e3}var unclear2={
reason:"the text is not decoded alike everywhere"},encodings=[onKnown("base64",1,values=>encode(textAt(values,0))),onKnown("base64ToJson",1,values=>jsonIn2(decode2(
textAt(values,0))??""),unclear2),onKnown("base64ToString",1,values=>decode2(textAt(values,0)),unclear2),onKnown("dataUri",1,dataUri,{reason:"only strings are kn\
own to be written as text/plain"}),onKnown("dataUriToString",1,values=>dataUriToString(textAt(values,0)),unclear2),onKnown("uriComponent",1,values=>component(textAt(
values,0)),unclear2),onKnown("uriComponentToString",1,values=>fromComponent(textAt(values,0)),unclear2)];function encode(text){return btoa(Array.from(new TextEncoder().
encode(text),byte=>String.fromCharCode(byte)).join(""))}function decode2(base64){if(!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)||base64.length%4!==0)throw new Refusal(
"takes base64");let bytes=Uint8Array.from(atob(base64),character=>character.charCodeAt(0));try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch{
return}}function dataUri(values){let value=at(values,0);return typeof value=="string"?`data:text/plain;charset=utf8;base64,${encode(value)}`:void 0}function dataUriToString(text){
let found=/^data:[^,;]*((?:;[^,;]*)*),(.*)$/s.exec(text);if(found===null)throw new Refusal("takes a data URI");let[,settings="",body=""]=found;if(!/;charset=(?!utf-?8(?:;|$))/i.
test(settings))return/;base64$/i.test(settings)?decode2(body):fromComponent(body)}function component(text){try{return encodeURIComponent(text).replaceAll(/[!'()*]/g,
mark=>`%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}catch{return}}function fromComponent(text){try{return decodeURIComponent(text)}catch{return}}var fail=onKnown(
"fail",1,values=>{throw new Refusal(`ends the deployment: ${textAt(values,0)}`)}),escapes2={"\\":String.raw`\\`,"\b":String.raw`\b`,"\f":String.raw`\f`,"\n":String.
raw`\n`,"\r":String.raw`\r`,"	":String.raw`\t`};function jsonText(value,quote){let bare=(0,import_chunk_NTJQSSOZ.reveal)(value);if(bare===null||typeof bare=="bo\
olean")return String(bare);if(typeof bare=="string")return quoted(bare,quote);if(typeof bare=="number")return Number.isSafeInteger(bare)?String(bare):fraction(bare);
let parts=[];if((0,import_chunk_NTJQSSOZ.isList)(bare)){for(let item of bare){let text=jsonText(item,quote);if(text===void 0)return;parts.push(text)}return`[${parts.
join(",")}]`}if(!(0,import_chunk_NTJQSSOZ.isObject)(bare))return;let members=Object.entries(bare);if(!(members.length>1&&members.some(([name])=>/^\d+$/.test(name)))){
for(let[name,member]of members){let text=jsonText(member,quote);if(text===void 0)return;parts.push(`${quoted(name,quote)}:${text}`)}return`{${parts.join(",")}}`}}
function quoted(text,quote){let escaped=text.replaceAll(/[\u0000-\u001f\\"'\u0085\u2028\u2029]/g,character=>character==='"'||character==="'"?character===quote?`\
\\${character}`:character:escapes2[character]??`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);return`${quote}${escaped}${quote}`}function fraction(value){
let text=String(value);return/^-?\d+\.\d{1,10}$/.test(text)?text:void 0}var format=onAny("format",[1,1/0],values=>{let pattern=at(values,0);if(pattern instanceof
import_chunk_NTJQSSOZ.Unknown||pattern instanceof import_chunk_NTJQSSOZ.Concat)return;if(typeof pattern!="string")return refuse(pattern,"a string",0);let parts=[];
for(let piece2 of piecesOf(pattern)){let part=typeof piece2=="string"?piece2:filled(piece2,values.slice(1));if(part===void 0)return;parts.push(part)}return(0,import_chunk_NTJQSSOZ.joinText)(
parts)}),piece=/\{\{|\}\}|\{\s*(\d{1,6})\s*(?:,\s*(-?\d{1,6})\s*)?(?::([^{}]*))?\}|[{}]|[^{}]+/gy;function piecesOf(pattern){return Array.from(pattern.matchAll(
piece),([text,index,width,style])=>{if(index!==void 0)return{index:Number(index),width:Number(width??0),style};if(text==="{"||text==="}")throw new Refusal("take\
s a pattern in which every brace is doubled or closed");return text==="{{"||text==="}}"?text.slice(1):text})}function filled({index,width,style},values){if(index>=
values.length)throw new Refusal(`has no argument for {${index}} in its pattern`);let value=at(values,index);if(value instanceof import_chunk_NTJQSSOZ.Unknown&&width===
0&&style===void 0)return textPart(value);if(value instanceof import_chunk_NTJQSSOZ.Concat&&width===0)return value;if(value instanceof import_chunk_NTJQSSOZ.Unknown||
value instanceof import_chunk_NTJQSSOZ.Concat)return;let text=styled(value,style);if(text!==void 0)return width<0?text.padEnd(-width):text.padStart(width)}function styled(value,style){
if(value===null)return"";if(typeof value=="string")return style===void 0||parseDate(value)===void 0?value:datedText(value,style);if(typeof value=="boolean")return value?
"True":"False";if(typeof value!="number")return jsonText(value,"'");if(Number.isSafeInteger(value))return style===void 0?String(value):numberText(value,style)}function datedText(text,style){
let date=parseDate(text);return date!==void 0&&formatDate(date,style)===text?text:void 0}function numberText(value,style){let[,letter="",digits=""]=/^([DdXxGg])(\d{0,2})$/.
exec(style)??[],zeros=/^0+$/.test(style)?style.length:void 0,[sign,amount]=value<0?["-",-value]:["",value];if(zeros!==void 0)return sign+String(amount).padStart(
zeros,"0");if(/^d$/i.test(letter))return sign+String(amount).padStart(Number(digits),"0");if(/^g$/i.test(letter)&&digits==="")return String(value);if(!/^x$/i.test(
letter)||value<0)return;let hex=value.toString(16).padStart(Number(digits),"0");return letter==="X"?hex.toUpperCase():hex}var hashes=[onKnown("guid",[1,1/0],values=>guid(
joined(values))),onKnown("uniqueString",[1,1/0],values=>uniqueString(joined(values)))];function joined(values){return new TextEncoder().encode(values.map((_,index)=>textAt(
values,index)).join("-"))}var namespace="11fb06fb712d4ddd98c7e71bbd588830";function guid(name){let head=(0,import_node_crypto2.createHash)("sha1").update(Uint8Array.
from(hexBytes(namespace))).update(name).digest().subarray(0,16);return head[6]=(head[6]??0)&15|80,head[8]=(head[8]??0)&63|128,head.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/,
"$1-$2-$3-$4-")}function hexBytes(hex){return(hex.match(/../g)??[]).map(byte=>Number.parseInt(byte,16))}var alphabet="abcdefghijklmnopqrstuvwxyz234567",factors=[
597399067,2869860233];function uniqueString(data){let view=new DataView(data.buffer,data.byteOffset,data.byteLength),[low,high]=[0,0],whole=data.length-data.length%
8;for(let at2=0;at2<whole;at2+=8)low=rotate(low^scrambleLow(view.getUint32(at2,!0)),19),low=Math.imul(low+high|0,5)+1444728091|0,high=rotate(high^scrambleHigh(view.
getUint32(at2+4,!0)),13),high=Math.imul(high+low|0,5)+197830471|0;let rest=Array.from(data.subarray(whole));return rest.length>4&&(high^=scrambleHigh(littleEndian(
rest.slice(4)))),rest.length>0&&(low^=scrambleLow(littleEndian(rest.slice(0,4)))),digitsOf(finish(low^data.length,high^data.length))}function scrambleLow(block){
return Math.imul(rotate(Math.imul(block,factors[0]),15),factors[1])}function scrambleHigh(block){return Math.imul(rotate(Math.imul(block,factors[1]),17),factors[0])}
function finish(low,high){let one=low+high|0,other=high+one|0;return one=mix(one),other=mix(other),one=one+other|0,other=other+one|0,BigInt(other>>>0)<<32n|BigInt(
one>>>0)}function mix(value){let mixed=value^value>>>16;return mixed=Math.imul(mixed,2246822507),mixed^=mixed>>>13,mixed=Math.imul(mixed,3266489909),mixed^mixed>>>
16}function rotate(value,bits){return value<<bits|value>>>32-bits}function littleEndian(bytes){return bytes.reduce((sum2,byte,index)=>sum2|byte<<8*index,0)}function digitsOf(value){
let digits="",rest=value;for(let count=0;count<13;count+=1)digits+=alphabet[Number(rest>>59n)]??"",rest=rest<<5n&0xffffffffffffffffn;return digits}var absent=Symbol(
"absent"),access=onParts("",2,values=>{let[base,key]=[at(values,0),at(values,1)],found=lookUp(base,key);if(found===absent)throw new Refusal(`${shown(key)} does \
not exist${offered(base)}`);return found},{discreet:([,key=null])=>`${traitsOf(key).isSensitive?"a member that a secret names":shown(key)} cannot be taken of a \
value that holds a secret`,symbol:([base=null,key=null])=>`${symbolOf(base)}${typeof key=="string"?`.${key}`:`[${symbolOf(key)}]`}`});function lookUp(base,key){
if(base instanceof import_chunk_NTJQSSOZ.Unknown)return inUnknown(base,key);if(!(key instanceof import_chunk_NTJQSSOZ.Unknown||key instanceof import_chunk_NTJQSSOZ.Concat)){
if((0,import_chunk_NTJQSSOZ.isList)(base)&&typeof key=="number")return base[key]===void 0?absent:base[key];if((0,import_chunk_NTJQSSOZ.isObject)(base)&&typeof key==
"string"){let member=ownMember(base,key);return member===void 0?absent:member}throw new Refusal(`${shown(key)} cannot be taken of ${typeName(base)}`)}}function inUnknown(base,key){
if(base.$unknown.possible!==void 0&&base.$unknown.possible.length>0)return;if(base instanceof PartlyKnown&&typeof key=="string")return base.member(key);if(typeof key==
"string")return memberOfUnknown(base,key);if(typeof key!="number")return;let item=memberOfUnknown(base,key);if(!(base instanceof PartlyKnownList))return item;let known2=base.
head[key];return known2!==void 0?known2:key<base.pieces.length?new PieceOfText(item.$unknown,base,key):item}function shown(key){return typeof key=="string"?`the\
 property \u201C${key}\u201D`:typeof key=="number"?`the item at index ${key}`:`a member named by ${typeName(key)}`}function offered(base){if((0,import_chunk_NTJQSSOZ.isList)(
base))return`; the array has ${base.length} ${base.length===1?"item":"items"}`;let names2=(0,import_chunk_NTJQSSOZ.isObject)(base)?Object.keys(base):[];return names2.
length===0?"; the object is empty":`; the object has ${names2.slice(0,10).join(", ")}${names2.length>10?" and others":""}`}var notAll="the first key leads to a \
value, but a later one to none: what the platform gives is not documented",lookups=[onAny("contains",2,contains),onParts("empty",1,empty),onParts("indexFromEnd",
2,indexFromEnd),onAny("indexOf",2,values=>position(values,1)),onAny("lastIndexOf",2,values=>position(values,-1)),onParts("length",1,length,{otherwise:leastLength}),
onParts("tryGet",[2,1/0],tryGet,{reason:notAll}),onParts("tryIndexFromEnd",[2,1/0],values=>tryGet([values[0]??null,fromEnd(at(values,1)),...values.slice(2)]),{reason:notAll})];
function contains(values){let[whole,sought]=[at(values,0),at(values,1)];if((0,import_chunk_NTJQSSOZ.isList)(whole))return anyOf(whole.map(item=>same(item,sought)));
if(whole instanceof PartlyKnownList)return[...whole.head,...whole.tail].some(item=>same(item,sought)===!0)||void 0;if(sought instanceof import_chunk_NTJQSSOZ.Unknown||
sought instanceof import_chunk_NTJQSSOZ.Concat)return emptyHolds(whole);if(whole instanceof PartlyKnown)return typeof sought=="string"&&!(whole.member(sought)instanceof
import_chunk_NTJQSSOZ.Unknown)?!0:void 0;if((0,import_chunk_NTJQSSOZ.isObject)(whole))return ownMember(whole,scalarText(sought)??textAt(values,1))!==void 0;if(whole instanceof
import_chunk_NTJQSSOZ.Unknown)return;let parts=partsOf(whole)??refuse(whole,"a string, an array or an object",0);return textHolds(parts,scalarText(sought)??textAt(
values,1))}function textHolds(parts,text){return parts.some(part=>typeof part=="string"&&part.includes(text))||text===""?!0:parts.every(part=>typeof part=="stri\
ng")||text.length===1&&parts.every(part=>typeof part=="string"||!canHold(part,text))?!1:void 0}function emptyHolds(whole){return(0,import_chunk_NTJQSSOZ.isObject)(
whole)&&Object.keys(whole).length===0?!1:void 0}function empty(values){let value=at(values,0);if(value===null)return!0;if((0,import_chunk_NTJQSSOZ.isList)(value))
return value.length===0;if(value instanceof PartlyKnownList)return value.head.length+value.tail.length>0?!1:void 0;if((0,import_chunk_NTJQSSOZ.isObject)(value))
return Object.keys(value).length===0;let parts=partsOf(value)??refuse(value,"a string, an array or an object",0);return parts.length===0?!0:parts.some(part=>typeof part==
"string")?!1:void 0}function length(values){let value=at(values,0);if((0,import_chunk_NTJQSSOZ.isList)(value)||typeof value=="string")return value.length;if((0,import_chunk_NTJQSSOZ.isObject)(
value))return Object.keys(value).length;if(!(value instanceof import_chunk_NTJQSSOZ.Unknown||value instanceof import_chunk_NTJQSSOZ.Concat))return refuse(value,
"a string, an array or an object",0)}function leastLength(values){let value=at(values,0),minimum=0;if(value instanceof PartlyKnownList&&(minimum=value.head.length+
value.tail.length),value instanceof import_chunk_NTJQSSOZ.Concat)for(let part of value.$concat)minimum+=typeof part=="string"?part.length:0;return new import_chunk_NTJQSSOZ.Unknown(
{...unknownCall("length",values).$unknown,minimum})}function position(values,direction){let[whole,sought]=[at(values,0),at(values,1)];if((0,import_chunk_NTJQSSOZ.isList)(
whole))return placeOf(whole,sought,direction);if(whole instanceof PartlyKnownList){let index=direction===1?placeOf(whole.head,sought,1):void 0;return index===-1?
void 0:index}if(whole instanceof import_chunk_NTJQSSOZ.Unknown||sought instanceof import_chunk_NTJQSSOZ.Unknown||sought instanceof import_chunk_NTJQSSOZ.Concat)
return;let parts=partsOf(whole)??refuse(whole,"a string or an array",0),text=fold(textAt(values,1));if(typeof whole=="string")return direction===1?fold(whole).indexOf(
text):fold(whole).lastIndexOf(text);let found=direction===1?fold(startOf(parts)).indexOf(text):-1;return found<0?void 0:found}function placeOf(items2,sought,direction){
let indexes=direction===1?items2.keys():[...items2.keys()].toReversed();for(let index of indexes){let answer3=same(items2[index]??null,sought);if(answer3===void 0)
return;if(answer3)return index}return-1}function indexFromEnd(values){let[list2,count]=[at(values,0),at(values,1)];if(list2 instanceof PartlyKnownList&&typeof count==
"number")return list2.tail.at(-count);if(list2 instanceof import_chunk_NTJQSSOZ.Unknown||count instanceof import_chunk_NTJQSSOZ.Unknown)return;if(!(0,import_chunk_NTJQSSOZ.isList)(
list2))return refuse(list2,"an array",0);let index=integerAt(values,1),item=index>=1?list2[list2.length-index]:void 0;if(item===void 0)throw new Refusal(`finds \
no item ${index} from the end; the array has ${list2.length}`);return item}function fromEnd(count){return{value:count,fromEnd:!0}}function tryGet(values){let[base,
key,...others]=values,first=step(base??null,key??null),current=first===absent?null:first;if(current===null)return null;for(let other of others){if(current==null)
return;let next=step(current,other);current=next===absent?void 0:next}return current}function step(base,key){let value=(0,import_chunk_NTJQSSOZ.reveal)(base);if(value===
null||typeof value!="object"||value instanceof import_chunk_NTJQSSOZ.Concat)return absent;let bare=(0,import_chunk_NTJQSSOZ.reveal)(key);if(!(0,import_chunk_NTJQSSOZ.isObject)(
bare))return lookUp(value,bare);let count=(0,import_chunk_NTJQSSOZ.reveal)(bare.value??null);if(value instanceof PartlyKnownList&&typeof count=="number")return value.
tail.at(-count);if(value instanceof import_chunk_NTJQSSOZ.Unknown||typeof count!="number")return;if(!(0,import_chunk_NTJQSSOZ.isList)(value))return refuse(value,
"an array",0);if(bare.fromEnd!==!0)return lookUp(value,count);let item=count>=1?value[value.length-count]:void 0;return item===void 0?absent:item}var tooLarge={
reason:"the number is beyond \xB1(2^53-1), the largest that is worked with here"},numbers=[onKnown("add",2,arithmetic((left,right)=>left+right),tooLarge),onKnown(
"div",2,arithmetic((left,right)=>left/divisor(right)),tooLarge),onKnown("float",1,float),onKnown("int",1,int,tooLarge),onKnown("max",[1,1/0],values=>integers(values).
reduce((left,right)=>Math.max(left,right))),onKnown("min",[1,1/0],values=>integers(values).reduce((left,right)=>Math.min(left,right))),onKnown("mod",2,arithmetic(
(left,right)=>left%divisor(right)),tooLarge),onKnown("mul",2,arithmetic((left,right)=>left*right),tooLarge),onKnown("sub",2,arithmetic((left,right)=>left-right),
tooLarge)],highest2=2n**63n-1n,lowest=-(2n**63n);function arithmetic(compute){return values=>{let[left,right]=[integerAt(values,0),integerAt(values,1)];if(!(!Number.
isSafeInteger(left)||!Number.isSafeInteger(right)))return exact(compute(BigInt(left),BigInt(right)))}}function exact(value){if(value>highest2||value<lowest)throw new Refusal(
"gives more than an integer of 64 bits");return Number.isSafeInteger(Number(value))?Number(value):void 0}function divisor(value){if(value===0n)throw new Refusal(
"cannot divide by zero");return value}function integers(values){let[only2]=values,list2=values.length===1&&(0,import_chunk_NTJQSSOZ.isList)(only2)?only2:values;
if(list2.length===0)throw new Refusal("takes at least one integer");return list2.map((_,index)=>integerAt(list2,index))}function int(values){let value=at(values,
0);if(typeof value=="number")return Number.isSafeInteger(value)?value:void 0;if(typeof value!="string")return refuse(value,"a string or an integer",0);if(!/^\s*[+-]?\d{1,400}\s*$/.
test(value))throw new Refusal("takes a string of digits");return exact(BigInt(value.trim().replace("+","")))}function float(values){let value=at(values,0);if(typeof value==
"number")return value;if(typeof value!="string")return refuse(value,"a string or a number",0);if(!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value))
throw new Refusal("takes a number as a string");return Number(value)}function mergeAll(objects2,merge){let names2=new Map,members=new Map;for(let object of objects2)
for(let[name,value]of Object.entries(object)){let known2=names2.get(name.toLowerCase())??name,earlier=members.get(known2);names2.set(name.toLowerCase(),known2),
earlier===void 0?members.set(known2,value):members.set(known2,known2===name?merge(earlier,value):eitherSpelling(earlier,merge(earlier,value)))}return Object.fromEntries(
members)}function eitherSpelling(earlier,merged){let{symbol}=unknownCall("union",[earlier,merged]).$unknown;return coverParts(oneOf(symbol,"whether names that d\
iffer in letter case only are one in a union of objects is not documented",[earlier,merged]),[earlier,merged])}function replaceMember(_earlier,later){return later}
function mergeMember(earlier,later){let[before,after]=[(0,import_chunk_NTJQSSOZ.reveal)(earlier),(0,import_chunk_NTJQSSOZ.reveal)(later)],isSensitive=earlier instanceof
import_chunk_NTJQSSOZ.Sensitive||later instanceof import_chunk_NTJQSSOZ.Sensitive;return(0,import_chunk_NTJQSSOZ.isObject)(before)&&(0,import_chunk_NTJQSSOZ.isObject)(
after)?cover(mergeAll([before,after],mergeMember),isSensitive):after===null&&before!==null?leftOpen(earlier):!canMerge(before)||!canMerge(after)?later:coverParts(
mergeOpen("union",[earlier,later],mergeMember),[earlier,later])}function canMerge(value){return(0,import_chunk_NTJQSSOZ.isObject)(value)||value instanceof import_chunk_NTJQSSOZ.Unknown}
function leftOpen(earlier){let{symbol}=unknownCall("union",[earlier,null]).$unknown,either=oneOf(symbol,"whether union() lets null take the place of a value is \
not documented",[earlier,null]);return coverParts(either,[earlier])}function mergeOpen(name,values,merge){let{symbol,reason}=unknownCall(name,values).$unknown,sources=values.
flatMap(value=>sourcesOf(value,merge));if(sources.length>mostSources)return new PartlyKnown({symbol,reason},()=>{});let merged=new PartlyKnown({symbol,reason},member=>memberIn(
sources,member,merge));return sourcesOfMerged.set(merged,{sources,merge}),merged}var mostSources=200,sourcesOfMerged=new WeakMap;function sourcesOf(value,merge){
let bare=(0,import_chunk_NTJQSSOZ.reveal)(value),made=bare instanceof PartlyKnown?sourcesOfMerged.get(bare):void 0;return made?.merge===merge?made.sources:[value]}
function memberIn(values,name,merge){let later;for(let[index,value]of[...values.entries()].toReversed()){let found=memberOf(value,name);if(found!=="none"){if(found===
void 0)return later&&merge(memberBefore(values.slice(0,index+1),name),later);if(later=later===void 0?found.value:merge(found.value,later),isFinal(later,merge))return later}}
return later}function memberBefore(values,name){let[only2=null]=values,whole=values.length===1?(0,import_chunk_NTJQSSOZ.reveal)(only2):unknownCall("union",values);
return whole instanceof import_chunk_NTJQSSOZ.Unknown?coverParts(memberOfUnknown(whole,name),values):unknownCall("union",values)}function isFinal(value,merge){let bare=(0,import_chunk_NTJQSSOZ.reveal)(
value);return merge===replaceMember||!(bare===null||(0,import_chunk_NTJQSSOZ.isObject)(bare)||bare instanceof import_chunk_NTJQSSOZ.Unknown)}function memberOf(source,name){
let value=(0,import_chunk_NTJQSSOZ.reveal)(source);if(source instanceof import_chunk_NTJQSSOZ.Sensitive){let found2=memberOf(value,name);return typeof found2=="\
object"?{value:cover(found2.value,!0)}:found2}if((0,import_chunk_NTJQSSOZ.isObject)(value))return inObject(value,name);if(value instanceof PartlyKnown){let member=value.
member(name);return member instanceof import_chunk_NTJQSSOZ.Unknown&&!(member instanceof PartlyKnown)?void 0:{value:member}}return possibleOf(value)?.map(one=>(0,import_chunk_NTJQSSOZ.isObject)(
one)?inObject(one,name):void 0)?.every(one=>one==="none")?"none":void 0}function inObject(object,name){let value=ownMember(object,name);return value===void 0?"n\
one":{value}}var objects=[onMembers("createObject",[0,1/0],createObject),onParts("intersection",[2,1/0],intersection),onParts("items",1,items),onKnown("json",1,
values=>jsonIn2(textAt(values,0)),{reason:"the text is no JSON that is surely read alike"}),onParts("objectKeys",1,values=>at(values,0)instanceof import_chunk_NTJQSSOZ.Unknown?
void 0:Object.keys(objectAt(values,0))),onParts("shallowMerge",1,shallowMerge,{otherwise:([list2=null])=>mergedOpen("shallowMerge",entriesOf(list2))}),onParts("\
union",[1,1/0],union,{otherwise:values=>mergedOpen("union",values)})];function createObject(values){if(values.length%2!==0)throw new Refusal("takes names and va\
lues in pairs");let members=[];for(let index=0;index<values.length;index+=2){let name=at(values,index);if(name instanceof import_chunk_NTJQSSOZ.Unknown||name instanceof
import_chunk_NTJQSSOZ.Concat)return;members.push([textAt(values,index),values[index+1]??null])}return new Set(members.map(([name])=>name)).size===members.length?
Object.fromEntries(members):void 0}function items(values){if(at(values,0)instanceof import_chunk_NTJQSSOZ.Unknown)return;let members=Object.entries(objectAt(values,
0)).map(([key,value])=>({key,value,folded:fold(key)}));return members.sort((left,right)=>(0,import_chunk_NTJQSSOZ.compareText)(left.folded,right.folded)),members.
map(({key,value})=>({key,value}))}function union(values){if(values.some(value=>value instanceof import_chunk_NTJQSSOZ.Unknown||value===null))return;if(values.every(
value=>(0,import_chunk_NTJQSSOZ.isList)(value)))return distinctOf("union",values);let odd=values.findIndex(value=>!(0,import_chunk_NTJQSSOZ.isObject)(value));return odd>=
0?refuse(values[odd]??null,"only objects or only arrays, not a mixture,",odd):mergeAll(values.filter(import_chunk_NTJQSSOZ.isObject),mergeMember)}function shallowMerge(values){
if(at(values,0)instanceof import_chunk_NTJQSSOZ.Unknown)return;let entries=listAt(values,0).map(import_chunk_NTJQSSOZ.reveal);if(!entries.some(entry=>entry instanceof
import_chunk_NTJQSSOZ.Unknown||entry===null)){if(entries.find(entry=>!(0,import_chunk_NTJQSSOZ.isObject)(entry))!==void 0)throw new Refusal("takes an array of o\
bjects only");return mergeAll(entries.filter(import_chunk_NTJQSSOZ.isObject),replaceMember)}}function entriesOf(list2){return(0,import_chunk_NTJQSSOZ.isList)(list2)?
list2:[list2,list2]}function mergedOpen(name,values){let bare=values.map(import_chunk_NTJQSSOZ.reveal);if(!(bare.includes(null)||!bare.some(value=>(0,import_chunk_NTJQSSOZ.isObject)(
value)||possibleOf(value)?.some(import_chunk_NTJQSSOZ.isObject))))return mergeOpen(name,values,name==="union"?mergeMember:replaceMember)}function intersection(values){
let[first,...others]=values;if(values.some(value=>value instanceof import_chunk_NTJQSSOZ.Unknown))return;if((0,import_chunk_NTJQSSOZ.isList)(first)){let lists2=others.
map((_,index)=>new ItemIndex(listAt(values,index+1))),answers=first.map(item=>allOf(lists2.map(list2=>list2.has(item))));return answers.includes(void 0)?void 0:
distinctOf("intersection",[first.filter((_,index)=>answers[index])])}let rest=others.map((_,index)=>objectAt(values,index+1));return common(objectAt(values,0),rest)}
function common(first,others){let members=[];for(let[name,value]of Object.entries(first)){let found=others.map(other=>ownMember(other,name)),answer3=allOf(found.
map(one=>one===void 0?!1:same(value,one)));if(answer3===void 0)return;answer3&&members.push([name,value])}return Object.fromEntries(members)}var strings=[onAny(
"endsWith",2,values=>beginsAtEdge(values,-1)),onAny("join",2,join),onKnown("like",2,values=>like(values)),onKnown("padLeft",[2,3],padLeft),onAny("replace",3,replace),
onAny("split",2,split,{otherwise:splitEnds}),onAny("startsWith",2,values=>beginsAtEdge(values,0)),onAny("string",1,([value=null])=>textOf(value)),onAny("substri\
ng",[2,3],substring),onAny("toLower",1,values=>inCase("toLower",values,lower)),onAny("toUpper",1,values=>inCase("toUpper",values,fold)),onAny("trim",1,trim)];function textOf(value){
return value instanceof import_chunk_NTJQSSOZ.Concat||value===null?value??void 0:typeof value=="object"?jsonText(value,'"'):scalarText(value)}function beginsAtEdge(values,end){
let[whole,sought]=[at(values,0),at(values,1)],parts=partsOf(whole)??refuse(whole,"a string",0),soughtParts=partsOf(sought)??refuse(sought,"a string",1),edge=end===
0?startOf:endOf,[known2,wanted]=[fold(edge(parts)),fold(edge(soughtParts))],length2=Math.min(known2.length,wanted.length);return(end===0?known2.slice(0,length2)===
wanted.slice(0,length2):known2.slice(known2.length-length2)===wanted.slice(wanted.length-length2))?typeof sought=="string"&&wanted.length<=known2.length?!0:typeof whole==
"string"&&typeof sought=="string"?!1:void 0:!1}function join(values){let[list2,separator]=[at(values,0),at(values,1)];if(list2 instanceof import_chunk_NTJQSSOZ.Unknown||
separator instanceof import_chunk_NTJQSSOZ.Unknown)return;let items2=listAt(values,0).map(item=>item instanceof import_chunk_NTJQSSOZ.Unknown?textPart(item):scalarText(
item)??item);if(!items2.some(item=>partsOf(item)===void 0))return typeof separator!="string"&&!(separator instanceof import_chunk_NTJQSSOZ.Concat)&&refuse(separator,
"a string",1),(0,import_chunk_NTJQSSOZ.joinText)(items2.flatMap((item,index)=>index===0?[item]:[separator,item]))}function like(values){let[text,pattern]=[fold(
textAt(values,0)),fold(textAt(values,1))];if(/[?[\]\\]/.test(pattern))return;let[first="",...pieces]=pattern.split("*"),last=pieces.pop();if(last===void 0)return text===
first;if(!text.startsWith(first))return!1;let from=first.length;for(let piece2 of pieces){let found=text.indexOf(piece2,from);if(found<0)return!1;from=found+piece2.
length}return text.length-last.length>=from&&text.endsWith(last)}var longestPadding=1e6;function padLeft(values){let value=at(values,0),text=typeof value=="bool\
ean"?void 0:scalarText(value),length2=integerAt(values,1),filler=values.length>2?textAt(values,2):" ";if(text===void 0)return refuse(value,"a string or an integ\
er",0);if(filler.length!==1)throw new Refusal("takes one character to fill up with");if(length2<0||length2>longestPadding)throw new Refusal(`cannot fill a text \
up to ${length2} characters`);return text.padStart(length2,filler)}function replace(values){let[text,before,after]=[at(values,0),at(values,1),at(values,2)];if(before===
"")throw new Refusal("cannot replace an empty string");if(typeof before!="string"||typeof after!="string"){partsOf(before)===void 0&&refuse(before,"a string",1),
partsOf(after)===void 0&&refuse(after,"a string",2);return}if(typeof text=="string")return text.replaceAll(before,()=>after);if(!(text instanceof import_chunk_NTJQSSOZ.Concat))
return text instanceof import_chunk_NTJQSSOZ.Unknown?void 0:refuse(text,"a string",0);if(before.length===1)return(0,import_chunk_NTJQSSOZ.joinText)(text.$concat.
map(part=>typeof part=="string"?part.replaceAll(before,()=>after):canHold(part,before)?mapUnknown("replace",[part,before,after],known2=>known2.replaceAll(before,
()=>after)):part))}function mapUnknown(name,values,change){let part=textPart(values[0]),{reason,possible}=part.$unknown,symbol=symbolOfCall(name,[part,...values.
slice(1)]),texts=possible?.every(value=>typeof value=="string")?possible.map(change):void 0;return new import_chunk_NTJQSSOZ.Unknown(texts===void 0?{symbol,reason}:
{symbol,reason,possible:texts})}function inCase(name,values,change){let value=at(values,0);if(typeof value=="string")return change(value);if(!(value instanceof import_chunk_NTJQSSOZ.Unknown))
return value instanceof import_chunk_NTJQSSOZ.Concat?(0,import_chunk_NTJQSSOZ.joinText)(value.$concat.map(part=>typeof part=="string"?change(part):mapUnknown(name,
[part],change))):refuse(value,"a string",0)}function trim(values){let value=at(values,0);if(typeof value=="string")return value.trim();if(value instanceof import_chunk_NTJQSSOZ.Unknown)
return;if(!(value instanceof import_chunk_NTJQSSOZ.Concat))return refuse(value,"a string",0);let[first,last]=[value.$concat.at(0),value.$concat.at(-1)];if(!(typeof first!=
"string"||typeof last!="string"||first.trim()===""||last.trim()===""))return(0,import_chunk_NTJQSSOZ.joinText)([first.trimStart(),...value.$concat.slice(1,-1),last.
trimEnd()])}function substring(values){let text=at(values,0),parts=partsOf(text)??refuse(text,"a string",0);if(values.slice(1).some(value=>value instanceof import_chunk_NTJQSSOZ.Unknown))
return;let start=integerAt(values,1),length2=values.length>2?integerAt(values,2):void 0;if(start<0||(length2??0)<0)throw new Refusal("takes no negative position\
 or length");let known2=startOf(parts);if(typeof text=="string"&&start+(length2??0)>text.length)throw new Refusal(`cannot take ${length2??"the"} characters from\
 position ${start} on of ${text.length}`);if(length2!==void 0&&start+length2<=known2.length)return known2.slice(start,start+length2);if(!(length2!==void 0||start>
known2.length))return(0,import_chunk_NTJQSSOZ.joinText)([known2.slice(start),...parts.slice(1)])}function split(values){let[text,separator]=[at(values,0),at(values,
1)];partsOf(text)===void 0&&refuse(text,"a string",0);let separators=(0,import_chunk_NTJQSSOZ.isList)(separator)?separator:[separator];if(separators.some(one=>one instanceof
import_chunk_NTJQSSOZ.Unknown||one instanceof import_chunk_NTJQSSOZ.Concat))return;let texts=separators.map(one=>typeof one=="string"?one:refuse(one,"strings",1)).
filter(one=>one!=="");if(typeof text=="string")return cut(text,texts);if(!(text instanceof import_chunk_NTJQSSOZ.Concat)||texts.some(one=>one.length!==1))return;
let isClosed=text.$concat.every(part=>typeof part=="string"||possibleOf(part)!==void 0);return splitConcat(text,texts)??(isClosed?void 0:splitEnds(values))}function cut(text,separators){
let[only2=""]=separators;if(separators.length<=1)return only2===""?[text]:text.split(only2);let pattern=separators.map(one=>one.replace(/[\\^$.*+?()[\]{}|]/g,String.
raw`\$&`)).join("|");return text.split(new RegExp(pattern))}function splitConcat(text,separators){return!text.$concat.some(part=>part instanceof import_chunk_NTJQSSOZ.Unknown&&
separators.some(one=>canHold(part,one)))||separators.join("")==="/"&&isId(text.$concat)?piecesOf2(text,separators):void 0}function isId(parts){let text=parts.map(
part=>typeof part=="string"?part:"*").join("");return/^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/[a-z\d.]+(?:\/[a-z\d]+\/[^/]+)+$/i.test(text)}
function piecesOf2({$concat},separators){return cutParts($concat,text=>cut(text,separators))}function splitEnds(values){let[text,separator]=[at(values,0),at(values,
1)],separators=((0,import_chunk_NTJQSSOZ.isList)(separator)?separator:[separator]).flatMap(one=>typeof one=="string"?one:[]);if(!(text instanceof import_chunk_NTJQSSOZ.Concat)||
separators.some(one=>one.length!==1))return;let head=cut(startOf(text.$concat),separators).slice(0,-1),tail=cut(endOf(text.$concat),separators).slice(1),details=unknownCall(
"split",values,reasonOf(values)).$unknown;return new PartlyKnownList(details,head,tail,piecesOf2(text,separators))}var unclear3={reason:"how the platform writes\
 these parts of a URI is not documented"},uris=[onKnown("buildUri",1,()=>{},unclear3),onKnown("parseUri",1,()=>{},unclear3),onKnown("uri",2,uri,unclear3)],plain2=/^[A-Za-z0-9\-._~:/?#@!$&()*+,;=]*$/;
function uri(values){let[base,relative]=[textAt(values,0),textAt(values,1)];if(!(!plain2.test(base)||!plain2.test(relative)))try{return new URL(relative,base).href}catch{
throw new Refusal("takes an absolute URI as its first argument")}}var rows=[...cidr,...comparisons,...dates,...encodings,...hashes,...lists,...lookups,...numbers,
...objects,...strings,...uris,concat,fail,format],functions=new Map(rows.map(row=>[row.name.toLowerCase(),row])),mostChoices=16;function choicesOf(values){let unknowns=new Map;
for(let value of values)collect(value,unknowns);if(unknowns.size===0)return;let choices=[new Map];for(let[symbol,possible]of unknowns){if(choices.length*possible.
length>mostChoices)return;choices=choices.flatMap(choice=>possible.map(value=>new Map([...choice,[symbol,value]])))}return choices.map(choice=>values.map(value=>substitute(
value,choice)))}function collect(value,unknowns){if(traitsOf(value).isOpen)if(value instanceof import_chunk_NTJQSSOZ.Sensitive)collect(value.reveal(),unknowns);else if(value instanceof
import_chunk_NTJQSSOZ.Unknown){let{symbol,possible}=value.$unknown;possible!==void 0&&possible.length>0&&unknowns.set(symbol,possible)}else for(let part of partsOf2(
value))collect(part,unknowns)}function partsOf2(value){return value instanceof import_chunk_NTJQSSOZ.Concat?value.$concat:(0,import_chunk_NTJQSSOZ.isList)(value)?
value:(0,import_chunk_NTJQSSOZ.isObject)(value)?Object.values(value):[]}function substitute(value,choice){if(!traitsOf(value).isOpen)return value;if(value instanceof
import_chunk_NTJQSSOZ.Sensitive)return new import_chunk_NTJQSSOZ.Sensitive(substitute(value.reveal(),choice));if(value instanceof import_chunk_NTJQSSOZ.Unknown){
let{symbol}=value.$unknown;return choice.has(symbol)?choice.get(symbol)??null:value}return value instanceof import_chunk_NTJQSSOZ.Concat?(0,import_chunk_NTJQSSOZ.joinText)(
value.$concat.map(part=>substitute(part,choice))):(0,import_chunk_NTJQSSOZ.isList)(value)?value.map(item=>substitute(item,choice)):(0,import_chunk_NTJQSSOZ.isObject)(
value)?Object.fromEntries(Object.entries(value).map(([name,member])=>[name,substitute(member,choice)])):value}function withoutSecret(result,values){if(!(result instanceof
import_chunk_NTJQSSOZ.Unknown))return result;let texts=values.flatMap(value=>value instanceof import_chunk_NTJQSSOZ.Sensitive?textsIn(value):[]);return texts.length===
0?result:withoutTexts(result,texts)}function withoutTexts(unknown,texts){let{symbol}=unknown.$unknown,isSpelled=symbol.includes("\u2026#")||texts.some(text=>symbol.
toLowerCase().includes(text)),details=isSpelled?{...unknown.$unknown,symbol:(0,import_chunk_NTJQSSOZ.secretSymbol)(symbol)}:unknown.$unknown;return unknown instanceof
PartlyKnown?new PartlyKnown(details,name=>{let found=unknown.member(name);return found instanceof import_chunk_NTJQSSOZ.Unknown?isSpelled&&found.$unknown.symbol===
`${symbol}.${name}`?void 0:withoutTexts(found,texts):found}):unknown instanceof PartlyKnownList?new PartlyKnownList(details,unknown.head,unknown.tail,unknown.pieces):
isSpelled?new import_chunk_NTJQSSOZ.Unknown(details):unknown}function textsIn(value){let open2=(0,import_chunk_NTJQSSOZ.reveal)(value);return typeof open2=="str\
ing"?open2===""?[]:[open2.toLowerCase(),printLiteral(open2).toLowerCase()]:typeof open2=="number"?[String(open2)]:open2 instanceof import_chunk_NTJQSSOZ.Concat?
open2.$concat.flatMap(textsIn):(0,import_chunk_NTJQSSOZ.isList)(open2)?open2.flatMap(textsIn):(0,import_chunk_NTJQSSOZ.isObject)(open2)?Object.entries(open2).flat().
flatMap(textsIn):[]}function apply(row,values,offset){checkCount(row,values.length,offset);try{let found=bounded(row,work(row,row.gives==="members"?values:values.
map(import_chunk_NTJQSSOZ.reveal)),offset),result=withoutSecret(found,values);if(row.gives==="parts")return coverParts(result,values);let isMade2=row.gives==="w\
hole"||result instanceof import_chunk_NTJQSSOZ.Unknown;return cover(result,isMade2&&values.some(value=>traitsOf(value).isSensitive))}catch(error){if(!(error instanceof
Refusal))throw error;let isSecret=values.some(value=>traitsOf(value).isSensitive);throw new ExpressionError(said(row,isSecret?discreet(row,values):error.message),
offset)}}function said({name},message){return name===""?message:`${name}() ${message}`}function discreet(row,values){return row.discreet?.(values)??"refuses its\
 arguments, which hold a secret and are not shown"}function bounded(row,value,offset){let excess=excessOf(value);if(excess!==void 0)throw new ExpressionError(said(
row,excess),offset);return value}function checkCount({name,least,most},count,offset){if(!(count>=least&&count<=most))throw new ExpressionError(`${name}() takes ${countOf2(
least,most)}, not ${count}`,offset)}function countOf2(least,most){let noun=most===1?"argument":"arguments";return least===most?`${least} ${noun}`:Number.isFinite(
most)?`${least} to ${most} ${noun}`:`${least} or more ${noun}`}function work(row,values){let isOpen=values.some(value=>traitsOf(value).isOpen),known2=evaluate(row,
values,isOpen);if(known2!==void 0)return known2;if(!isOpen)return unknownOf(row,values,row.reason);let found=byChoice(row,values);return found===void 0?row.otherwise?.(
values)??unknownOf(row,values):found}function evaluate(row,values,isOpen){return row.takes==="any"?row.evaluate(values):isOpen?void 0:row.evaluate(values.map(uncover))}
function unknownOf(row,values,reason){return row.symbol===void 0?unknownCall(row.name,values,reason):new import_chunk_NTJQSSOZ.Unknown({symbol:row.symbol(values),
reason:reason??reasonOf(values)??""})}function byChoice(row,values){let choices=choicesOf(values);if(choices===void 0)return;let results=[],isDecided=!1,refusal;
for(let choice of choices){let isOpen=choice.some(value=>traitsOf(value).isOpen);try{let known2=evaluate(row,choice,isOpen),result=known2===void 0?row.otherwise?.(
choice):known2;isDecided||=result!==void 0,results.push(result===void 0?unknownOf(row,choice):result)}catch(error){if(!(error instanceof Refusal))throw error;refusal??=
error}}if(!isDecided&&refusal===void 0)return;if(refusal!==void 0&&results.length===0)throw refusal;let symbol=row.symbol?.(values)??symbolOfCall(row.name,values);
return refusal!==void 0&&results.push(new import_chunk_NTJQSSOZ.Unknown({symbol,reason:`for some of the possible values ${said(row,refusal.message)}`})),oneOf(symbol,
reasonOf(values)??"",results)}function uncover(value){return value instanceof import_chunk_NTJQSSOZ.Sensitive?uncover(value.reveal()):!traitsOf(value).isSensitive||
value instanceof import_chunk_NTJQSSOZ.Concat?value:(0,import_chunk_NTJQSSOZ.isList)(value)?value.map(uncover):(0,import_chunk_NTJQSSOZ.isObject)(value)?Object.
fromEntries(Object.entries(value).map(([name,member])=>[name,uncover(member)])):value}var conditions=[{name:"if",least:3,most:3,evaluate:choose},{name:"and",least:2,
most:1/0,evaluate:(call,evaluation)=>connect("and",call,evaluation)},{name:"or",least:2,most:1/0,evaluate:(call,evaluation)=>connect("or",call,evaluation)},{name:"\
coalesce",least:1,most:1/0,evaluate:coalesce}];function choose(call,evaluation){let[first,second,third]=call.arguments;if(first===void 0||second===void 0||third===
void 0)return null;let condition=evaluation.value(first),isSensitive=condition instanceof import_chunk_NTJQSSOZ.Sensitive,holds=truthIn(evaluation,(0,import_chunk_NTJQSSOZ.reveal)(
condition),{name:call.name,offset:first.offset});if(!(holds instanceof import_chunk_NTJQSSOZ.Unknown))return cover(evaluation.value(holds?second:third),isSensitive);
let branches=[second,third].map(branch=>attempt(()=>evaluation.value(branch))),symbol=symbolOfCall("if",[holds,...branches]),result=oneOf(symbol,holds.$unknown.
reason,branches.map(import_chunk_NTJQSSOZ.reveal));return coverParts(result,[condition,...branches])}function connect(name,call,evaluation){let ending=name==="o\
r",open2=[],isSensitive=!1;for(let argument of call.arguments){let decide=()=>{let value=evaluation.value(argument),holds2=truthIn(evaluation,(0,import_chunk_NTJQSSOZ.reveal)(
value),{name,offset:argument.offset});return cover(holds2,value instanceof import_chunk_NTJQSSOZ.Sensitive)},answer3=open2.length===0?decide():attempt(decide);isSensitive||=
answer3 instanceof import_chunk_NTJQSSOZ.Sensitive;let holds=(0,import_chunk_NTJQSSOZ.reveal)(answer3);if(holds===ending)return cover(ending,isSensitive);holds instanceof
import_chunk_NTJQSSOZ.Unknown&&open2.push(holds)}let[only2,...others]=open2;return cover(only2===void 0?!ending:others.length===0?only2:unknownCall(name,open2),
isSensitive)}function coalesce(call,evaluation){let candidates=[],sources=[];for(let argument of call.arguments){let value=candidates.length===0?evaluation.value(
argument):attempt(()=>evaluation.value(argument)),bare=(0,import_chunk_NTJQSSOZ.reveal)(value);if(bare!==null&&(sources.push(value),candidates.push(bare),!canBeNull(
bare)))break}let[only2,...others]=candidates;if(only2===void 0)return null;if(others.length===0)return coverParts(only2,sources);let values=candidates.flatMap(one=>possibleOf(
one)?.filter(value=>value!==null)??[one]);candidates.every(canBeNull)&&values.push(null);let first=candidates.find(one=>one instanceof import_chunk_NTJQSSOZ.Unknown);
return coverParts(oneOf(symbolOfCall("coalesce",sources),first?.$unknown.reason??"",values),sources)}function canBeNull(value){return value instanceof import_chunk_NTJQSSOZ.Unknown?
possibleOf(value)?.includes(null)??!0:value===null}function truthIn(evaluation,value,spot){let holds=truth(value,spot);return holds instanceof import_chunk_NTJQSSOZ.Unknown?
truth(evaluation.condition(holds),spot):holds}function truth(value,{name,offset}){if(typeof value=="boolean")return value;if(!(value instanceof import_chunk_NTJQSSOZ.Unknown))
throw new ExpressionError(`${name}() takes booleans, not ${typeName(value)}`,offset);let possible=possibleOf(value)??[],[first]=possible;return typeof first=="b\
oolean"&&possible.every(one=>one===first)?first:value}function attempt(evaluate3){try{return evaluate3()}catch(error){if(!isRefusal(error))throw error;return unknownForError(
error)}}var lambdaParts=[{name:"lambdaVariables",least:1,most:1,evaluate:variable},{name:"lambda",least:1,most:1/0,evaluate:({offset})=>{throw new ExpressionError(
"a lambda may only stand as an argument of a function that calls it",offset)}}];function variable(call,evaluation){let[name]=call.arguments;if(name?.kind!=="lit\
eral"||typeof name.value!="string")throw new ExpressionError("lambdaVariables() takes the name of a variable as a string",call.offset);let value=evaluation.variable(
name.value);if(value!==void 0)return value;throw new ExpressionError(`there is no variable \u201C${name.value}\u201D in the lambdas around this`,name.offset)}function readLambda(expression,[
least,most],call,evaluation){let offset=expression?.offset??call.offset;if(expression?.kind!=="call"||expression.name.toLowerCase()!=="lambda")throw new ExpressionError(
`${call.name}() takes a lambda here`,offset);let names2=expression.arguments.slice(0,-1).map(nameOf),body=expression.arguments.at(-1);if(body===void 0||names2.length<
least||names2.length>most){let count=least===most?`${least}`:`${least} to ${most}`;throw new ExpressionError(`${call.name}() takes a lambda of ${count} variable\
s, not ${names2.length}`,offset)}let bind=values=>evaluation.valueWith(new Map(names2.map((name,index)=>[name.toLowerCase(),values[index]??null])),body);return{
call:bind,names:names2,shape:()=>shapeOf(names2,bind,expression)}}function nameOf(expression){if(expression.kind==="literal"&&typeof expression.value=="string")
return expression.value;throw new ExpressionError("the variables of a lambda are named by strings",expression.offset)}function symbolOfLambda(names2,shape){return symbolOfParts(
"lambda",[...names2.map(printLiteral),symbolOf(shape)])}function shapeOf(names2,call,written){let variables=names2.map(name=>new import_chunk_NTJQSSOZ.Unknown({
symbol:`lambdaVariables(${printLiteral(name)})`,reason:"the list is not known"}));return attempt2(()=>call(variables),written)}function attempt2(run,written){try{
return run()}catch(error){if(!isRefusal(error))throw error;return`${printExpression(written)}: ${error.message}`}}function answer(value,call){let bare=(0,import_chunk_NTJQSSOZ.reveal)(
value),isSensitive=value instanceof import_chunk_NTJQSSOZ.Sensitive;if(typeof bare=="boolean")return{holds:bare,isSensitive};if(bare instanceof import_chunk_NTJQSSOZ.Unknown)
return{holds:void 0,isSensitive};throw new ExpressionError(`the lambda of ${call.name}() must give a boolean`,call.offset)}var lambdas=[form("map",[[1,2]],({items:items2,
lambdas:[mapper]})=>items2.map((item,index)=>mapper?.call([item,index])??null)),form("filter",[[1,2]],filter),form("reduce",[[2,3]],reduce),form("sort",[[2,2]],
sort),form("toObject",[[1,1],[1,1]],toObject),form("groupBy",[[1,1],[1,1]],groupBy),{name:"mapValues",least:2,most:2,evaluate:mapValues}];function form(name,counts,work2){
let hasStart=name==="reduce",before=hasStart?2:1;return{name,least:before+1,most:before+counts.length,evaluate:(call,evaluation)=>{let[source,start]=call.arguments.
slice(0,before).map(argument=>evaluation.value(argument)),list2=source??null,found=call.arguments.slice(before).map((argument,index)=>readLambda(argument,counts[index]??
[1,1],call,evaluation)),values=hasStart?[list2,start??null]:[list2],unknown=detailsOf(name,values,found);return overAll(values,unknown,bare=>{if(!(0,import_chunk_NTJQSSOZ.isList)(
bare))throw wrongType(call,"an array",bare);return work2({call,items:bare,start:start??null,lambdas:found,unknown})})}}}function mapValues(call,evaluation){let[
source,lambda]=call.arguments,value=source===void 0?null:evaluation.value(source),mapper=readLambda(lambda,[1,1],call,evaluation);return overAll([value],detailsOf(
"mapValues",[value],[mapper]),bare=>{if(!(0,import_chunk_NTJQSSOZ.isObject)(bare))throw wrongType(call,"an object",bare);return Object.fromEntries(Object.entries(
bare).map(([name,member])=>[name,mapper.call([member])]))})}function detailsOf(name,values,found){let details;return()=>{if(details!==void 0)return details;let shapes=found.
map(lambda=>lambda.shape()),texts=found.map((lambda,index)=>symbolOfLambda(lambda.names,shapes[index]??null));return details={symbol:symbolOfParts(name,[...values.
map(symbolOf),...texts]),reason:reasonIn(values)??"what the lambda gives is not known",sources:[...values,...shapes]},details}}function reasonIn(values){return values.
map(import_chunk_NTJQSSOZ.reveal).find(value=>value instanceof import_chunk_NTJQSSOZ.Unknown)?.$unknown.reason}function overAll(values,unknown,work2){let[source=null]=values,
bare=(0,import_chunk_NTJQSSOZ.reveal)(source),run=value=>work2(value)??makeUnknown(unknown()),possible=bare instanceof import_chunk_NTJQSSOZ.Unknown?possibleOf(
bare):void 0,result;return bare instanceof import_chunk_NTJQSSOZ.Unknown?possible===void 0?result=makeUnknown(unknown()):result=oneOf(unknown().symbol,unknown().
reason,tryAll(possible,run)):result=run(bare),coverParts(result,result instanceof import_chunk_NTJQSSOZ.Unknown?unknown().sources:values)}function tryAll(possible,run){
let failures=0;return possible.map(value=>{try{return run(value)}catch(error){if(failures+=1,!isRefusal(error)||failures===possible.length)throw error;return unknownForError(
error)}})}function makeUnknown({symbol,reason}){return new import_chunk_NTJQSSOZ.Unknown({symbol,reason})}function wrongType(call,wanted,value){return new ExpressionError(
`${call.name}() takes ${wanted} as its first argument, not ${typeName(value)}`,call.arguments[0]?.offset??call.offset)}var mostUndecided=4;function filter({call,
items:items2,lambdas:[predicate],unknown}){let answers=items2.map((item,index)=>answer(predicate?.call([item,index])??null,call)),isSensitive=answers.some(one=>one.
isSensitive);if(answers.filter(one=>one.holds===void 0).length>mostUndecided){let first=answers.findIndex(one=>one.holds===void 0),last=answers.findLastIndex(one=>one.
holds===void 0),kept2=(from,to)=>items2.slice(from,to).filter((_,index)=>answers[from+index]?.holds),{symbol:symbol2,reason:reason2}=unknown();return cover(new PartlyKnownList(
{symbol:symbol2,reason:reason2},kept2(0,first),kept2(last+1,items2.length)),isSensitive)}let lists2=[[]];for(let[index,{holds}]of answers.entries()){let item=items2[index]??
null,longer=holds===!1?[]:lists2.map(list2=>[...list2,item]);lists2=holds===!0?longer:[...lists2,...longer]}let[only2=[]]=lists2;if(lists2.length===1)return cover(
only2,isSensitive);let{symbol,reason}=unknown();return cover(oneOf(symbol,reason,lists2),isSensitive)}function reduce({items:items2,start,lambdas:[step2]}){return items2.
reduce((result,item,index)=>step2?.call([result,item,index])??null,start)}function sort({call,items:items2,lambdas:[precedes]}){let isOpen=!1,isSensitive=!1,comesFirst=(left,right)=>{
let found=answer(precedes?.call([left,right])??null,call);return isOpen||=found.holds===void 0,isSensitive||=found.isSensitive,found.holds??!1},sorted=[...items2].
sort((left,right)=>comesFirst(left,right)?-1:comesFirst(right,left)?1:0);return isOpen?void 0:cover(sorted,isSensitive)}function toObject({call,items:items2,lambdas:[
key,value]}){let members=[];for(let item of items2){let name=keyOf2(item,key,call);if(name===void 0)return;members.push([name,value?.call([item])??item])}return new Set(
members.map(([name])=>name.toLowerCase())).size===members.length?Object.fromEntries(members):void 0}function groupBy({call,items:items2,lambdas:[key,value]}){let groups=new Map;
for(let item of items2){let name=keyOf2(item,key,call);if(name===void 0)return;(0,import_chunk_NTJQSSOZ.append)(groups,name,value?.call([item])??item)}return new Set(
[...groups.keys()].map(name=>name.toLowerCase())).size===groups.size?Object.fromEntries(groups):void 0}function keyOf2(item,key,call){let name=(0,import_chunk_NTJQSSOZ.reveal)(
key?.call([item])??null);if(typeof name=="string")return name;if(!(name instanceof import_chunk_NTJQSSOZ.Unknown||name instanceof import_chunk_NTJQSSOZ.Concat))
throw new ExpressionError(`the lambda of ${call.name}() must give a string, not ${typeName(name)}`,call.offset)}var forms=new Map([...conditions,...lambdas,...lambdaParts].
map(form2=>[form2.name.toLowerCase(),form2]));function evaluate2(expression,scope){return new Evaluator(scope,void 0).value(expression)}var Evaluator=class _Evaluator{#scope;#variables;constructor(scope,variables){
this.#scope=scope,this.#variables=variables}value(expression){return expression.kind==="literal"?expression.value:this.#scope.budget.within(expression.offset,()=>{
if(expression.kind==="call")return this.#call(expression);let base=this.value(expression.base);return apply(access,[base,this.value(expression.member)],expression.
offset)})}valueWith(values,expression){return this.#scope.budget.spend(0,expression.offset),new _Evaluator(this.#scope,{values,outer:this.#variables}).value(expression)}variable(name){
let folded=name.toLowerCase();for(let variables=this.#variables;variables!==void 0;variables=variables.outer){let value=variables.values.get(folded);if(value!==
void 0)return value}}condition(unknown){let{suppositions}=this.#scope;return suppositions===void 0?unknown:suppositions.condition(unknown)}#call(call){let found=this.#scope.
call(call,expression=>this.value(expression));if(found!==void 0)return found;let name=call.name.toLowerCase(),form2=call.namespace===void 0?forms.get(name):void 0;
if(form2!==void 0)return checkCount(form2,call.arguments.length,call.offset),bounded(form2,form2.evaluate(call,this),call.offset);let row=call.namespace===void 0?
functions.get(name):void 0;if(row===void 0)throw noFunction(call);let values=call.arguments.map(argument=>this.value(argument));this.#scope.budget.spend(weightOf(
values),call.offset);let result=apply(row,values,call.offset);return result instanceof import_chunk_NTJQSSOZ.Unknown?this.#settled(result):result}#settled(unknown){
let{suppositions}=this.#scope;return suppositions===void 0?unknown:suppositions.settled(unknown)}};function weightOf(values){return values.reduce((sum2,value)=>sum2+
traitsOf(value).weight,0)}function noFunction(call){let known2=call.namespace===void 0?[...functions.values(),...forms.values()].map(({name})=>name):[];return new ExpressionError(
`there is no function ${nameOf2(call)}()${(0,import_chunk_NTJQSSOZ.didYouMean)(call.name,known2)}`,call.offset)}function nameOf2({namespace:namespace2,name}){return namespace2===
void 0?name:`${namespace2}.${name}`}var patterns=[["name",/[A-Za-z_$][\w$-]*/y],["number",/-?\d+/y],["mark",/[()[\],.]/y]];function tokensOf(text){let tokens=[],
offset=endOfSpace(text,0);for(;offset<text.length;){let[token,end]=text[offset]==="'"?quoted2(text,offset):unquoted(text,offset);tokens.push(token),offset=endOfSpace(
text,end)}return tokens.push({kind:"end",text:"",offset:text.length}),tokens}function endOfSpace(text,start){let space=/\s*/y;return space.lastIndex=start,start+
(space.exec(text)?.[0].length??0)}function quoted2(text,offset){let end=text.indexOf("'",offset+1);for(;end>=0&&text[end+1]==="'";)end=text.indexOf("'",end+2);if(end<
0)throw new ExpressionError("the quote that closes this text is missing",offset);return[{kind:"text",text:text.slice(offset+1,end).replaceAll("''","'"),offset},
end+1]}function unquoted(text,offset){for(let[kind,pattern]of patterns){pattern.lastIndex=offset;let found=pattern.exec(text)?.[0];if(found!==void 0)return[{kind,
text:found,offset},offset+found.length]}throw new ExpressionError(`the character \u201C${text[offset]??""}\u201D has no meaning in an expression`,offset)}var deepest2=400,
remembered=16384,parsed=new Map;function readText(text){if(!text.startsWith("[")||!text.endsWith("]")||text.length<2)return{literal:text};if(text.startsWith("[["))
return{literal:text.slice(1)};let expression=parsed.get(text);return expression===void 0&&(expression=new Parser(tokensOf(text)).whole(),parsed.size>=remembered&&
parsed.clear(),parsed.set(text,expression)),{expression}}var Parser=class{#tokens;#at=0;#depth=0;#height=0;constructor(tokens){this.#tokens=tokens}whole(){this.#take(
"[");let expression=this.#expression();this.#take("]");let rest=this.#peek();if(rest.kind!=="end")throw new ExpressionError(`${shown2(rest)} stands behind the e\
nd of the expression`,rest.offset);return expression}#expression(){this.#depth+=1,this.#bound(this.#depth);let expression=this.#value();for(;;){let{offset}=this.#peek(),
height=this.#height,member=this.#member();if(member===void 0)break;this.#height=Math.max(height,this.#height)+1,this.#bound(this.#height),expression={kind:"acce\
ss",base:expression,member,offset}}return this.#depth-=1,expression}#member(){if(this.#skip(".")){let{kind,text,offset}=this.#next();if(kind!=="name")throw new ExpressionError(
"the name of a property is missing behind the dot",offset);return{kind:"literal",value:text,offset}}if(!this.#skip("["))return;let member=this.#expression();return this.#take(
"]"),member}#value(){let token=this.#next(),{kind,text,offset}=token;if(this.#height=1,kind==="text")return{kind:"literal",value:text,offset};if(kind==="number")
return{kind:"literal",value:integer(text,offset),offset};if(kind!=="name")throw new ExpressionError(`a value is missing before ${shown2(token)}`,offset);let[namespace2,
name]=this.#skip(".")?[text,this.#next().text]:[void 0,text];if(!this.#skip("("))throw new ExpressionError(`\u201C${name}\u201D is no function call: its parentheses \
are missing`,offset);return{kind:"call",namespace:namespace2,name,arguments:this.#arguments(),offset}}#arguments(){let found=[],highest3=0;if(!this.#skip(")")){
do found.push(this.#expression()),highest3=Math.max(highest3,this.#height);while(this.#skip(","));this.#take(")")}return this.#height=highest3+1,found}#bound(levels2){
if(!(levels2<=deepest2))throw new ExpressionError(`the expression is nested more than ${deepest2} levels deep`,this.#peek().offset)}#peek(){return this.#tokens[this.#at]??
{kind:"end",text:"",offset:0}}#next(){let token=this.#peek();return this.#at+=1,token}#skip(mark){let{kind,text}=this.#peek();return kind!=="mark"||text!==mark?
!1:(this.#at+=1,!0)}#take(mark){let token=this.#peek();if(!this.#skip(mark))throw new ExpressionError(`\u201C${mark}\u201D is missing before ${shown2(token)}`,token.
offset)}};function shown2({kind,text}){return kind==="end"?"the end":`\u201C${text}\u201D`}function integer(text,offset){let value=Number(text);if(Number.isSafeInteger(
value))return value;throw new ExpressionError(`the number ${text} is beyond \xB1(2^53-1), the largest that is worked with here`,offset)}function takes(least,most,run){
return{least,most,run}}function fault({call},message){return new ExpressionError(message,call.offset)}function checkMayAsk(call){let{parameter:parameter2,variable:variable2}=call.
context;if(parameter2===void 0&&variable2===void 0)return;let where=parameter2===void 0?"a variable":"the default of a parameter";throw fault(call,`${call.call.
name}() cannot stand in ${where}, as it asks for what is deployed`)}function textArgument(given,index){let value=given.values[index],open2=value===void 0?void 0:
(0,import_chunk_NTJQSSOZ.reveal)(value);if(typeof open2=="string")return open2;if(!(open2 instanceof import_chunk_NTJQSSOZ.Unknown||open2 instanceof import_chunk_NTJQSSOZ.Concat))
throw fault(given,`argument ${index+1} of ${given.call.name}() has to be a text`)}var many=Number.POSITIVE_INFINITY,idFunctions={resourceid:takes(2,many,call=>idOf(
call,2,resourceScope)),subscriptionresourceid:takes(2,many,call=>idOf(call,1,({context},[subscription2])=>(0,import_chunk_NTJQSSOZ.joinText)(["/subscriptions/",
subscription2??context.template.scope.subscription]))),tenantresourceid:takes(2,many,call=>idOf(call,0,()=>"")),managementgroupresourceid:takes(2,many,call=>idOf(
call,1,({context},[group])=>managementGroupId(group??context.template.scope.managementGroup))),extensionresourceid:takes(3,many,call=>{let[scope="",...others]=call.
values;return idOf({...call,values:others},0,()=>(0,import_chunk_NTJQSSOZ.joinText)([trimmed(scope)]))})};function resourceScope({context},leading){let{scope}=context.
template,[first,second]=leading;if(scope.level==="resourceGroup"){let subscription2=second===void 0?scope.subscription:first??scope.subscription;return idOfScope(
{...scope,subscription:subscription2,resourceGroup:second??first??scope.resourceGroup})}return scope.level!=="subscription"?second===void 0&&first===void 0?"":(0,import_chunk_NTJQSSOZ.joinText)(
["/subscriptions/",first??"",...second===void 0?[]:["/resourceGroups/",second]]):second!==void 0?(0,import_chunk_NTJQSSOZ.joinText)(["/subscriptions/",first??"",
"/resourceGroups/",second]):(0,import_chunk_NTJQSSOZ.joinText)(["/subscriptions/",first??scope.subscription])}function idOf(call,mostLeading,scopeOf2){let values=call.
values.map(value=>trimmed((0,import_chunk_NTJQSSOZ.reveal)(value))),at2=values.findIndex((value,index)=>index<=mostLeading&&isTypeAt(values,value,index));if(at2===
-1)return badType(call,values,mostLeading);let type=values[at2];if(typeof type!="string")return badType(call,values,mostLeading);let path=providerPath(type,namesInPieces(
values.slice(at2+1)));if(path===void 0)throw wrongCount(call,type,values.length-at2-1);return(0,import_chunk_NTJQSSOZ.isResourceGroup)(type)?(0,import_chunk_NTJQSSOZ.joinText)(
[scopeOf2(call,values.slice(0,at2)),"/resourceGroups/",values[at2+1]??""]):(0,import_chunk_NTJQSSOZ.joinText)([scopeOf2(call,values.slice(0,at2)),path])}function isTypeAt(values,value,index){
if(typeof value!="string")return!1;let segments=value.split("/").length-1;return segments>0&&segments===values.length-index-1}function badType(call,values,mostLeading){
let leading=values.slice(0,mostLeading+1);if(leading.some(value=>typeof value!="string")){if(leading.some(value=>value===null||(0,import_chunk_NTJQSSOZ.isList)(
value)||typeof value=="number"||typeof value=="boolean"))throw fault(call,`${call.call.name}() takes texts: a resource type and its names`);return unknownCall(call.
call.name,call.values)}let type=leading.find(value=>typeof value=="string"&&/^[^/]+\.[^/]+\//.test(value));throw type===void 0?fault(call,`${call.call.name}() i\
s given no resource type such as Microsoft.Web/sites`):wrongCount(call,type,values.length-values.indexOf(type)-1)}function wrongCount(call,type,names2){let wanted=type.
split("/").length-1;return fault(call,`${call.call.name}() takes ${wanted} names for the type ${type} and is given ${names2}`)}function trimmed(value){return typeof value==
"string"&&value.includes("/")?value.replace(/\/$/,""):value}var nameFunctions={parameters:takes(1,1,call=>{let{template}=call.context;return named(call,"paramet\
er",template.parameterNames,name=>template.parameter(name))}),variables:takes(1,1,call=>{let{template}=call.context;return named(call,"variable",template.variableNames,
name=>template.variable(name))}),copyindex:takes(0,2,copyIndex)};function named(call,kind,names2,find){let name=textArgument(call,0);if(name===void 0)return unknownCall(
call.call.name,call.values);let found=find(name);if(found===void 0)throw fault(call,`the template has no ${kind} \u201C${name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(
name,names2)}`);return found}function copyIndex(call){let[first,second]=call.values,isNamed2=typeof first=="string",offset=(isNamed2?second:first)??0,loop=isNamed2?
loopOf(call.context.loop,first):resourceLoop(call.context.loop);if(loop===void 0){let which=isNamed2?`the loop \u201C${first}\u201D`:"a loop of a resource";throw fault(
call,`copyIndex() stands outside ${which}`)}if(typeof offset!="number"){if(offset instanceof import_chunk_NTJQSSOZ.Unknown)return unknownCall("add",[loop.index,
offset]);throw fault(call,"the offset of copyIndex() has to be a number")}return typeof loop.index=="number"?loop.index+offset:offset===0?loop.index:unknownCall(
"add",[loop.index,offset])}function loopOf(loop,name){let folded=name.toLowerCase();for(let at2=loop;at2!==void 0;at2=at2.outer)if(at2.name===folded)return at2}
function resourceLoop(loop){for(let at2=loop;at2!==void 0;at2=at2.outer)if(at2.isOfResource)return at2}function targetOf({values,context}){let[first]=values,id=first===
void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(first);if(id===void 0||id instanceof import_chunk_NTJQSSOZ.Unknown)return;let{resources,registry}=context.template,
[own,second]=typeof id=="string"&&resources.isSymbolic?resources.named(id):[];if(own!==void 0)return second===void 0?own:void 0;let found=resources.found(id).filter(
({condition})=>condition!==!1);return found.length>0?only(found):only(registry.find(id))}function roundOf({values,context}){let{resources}=context.template,name=roundNameOf(
values[0]??null);if(!resources.isSymbolic||name===void 0)return;let[any]=resources.named(name.loop);return any?.isOneOfMany===!0||typeof name.index!="number"?any?.
round(name.index):void 0}function roundNameOf(value){let name=(0,import_chunk_NTJQSSOZ.reveal)(value);if(name instanceof import_chunk_NTJQSSOZ.Concat){let[before,
index2=null,after,...more]=name.$concat;return typeof before!="string"||!before.endsWith("[")||after!=="]"||more.length>0?void 0:{loop:before.slice(0,-1),index:index2}}
let[,loop,index]=typeof name=="string"?/^(.*)\[(\d+)\]$/.exec(name)??[]:[];return loop===void 0?void 0:{loop,index:Number(index)}}function only(found){let made=found.
filter(({existing})=>!existing),[first,second]=made.length>0?made:found;return second===void 0?first:void 0}var inAzure="only Azure can answer it",onlineFunctions={
environment:takes(0,0,()=>new import_chunk_NTJQSSOZ.Unknown({symbol:"environment()",reason:"the input does not tell the cloud"})),deployer:takes(0,0,()=>new import_chunk_NTJQSSOZ.Unknown(
{symbol:"deployer()",reason:"the input does not tell who deploys"})),roledefinitions:takes(1,1,({values})=>unknownCall("roleDefinitions",values,inAzure)),providers:takes(
1,2,({values})=>unknownCall("providers",values,inAzure)),pickzones:takes(3,5,({values})=>unknownCall("pickZones",values,inAzure)),tologicalzone:takes(3,3,({values})=>unknownCall(
"toLogicalZone",values,inAzure)),tologicalzones:takes(3,3,({values})=>unknownCall("toLogicalZones",values,inAzure)),tophysicalzone:takes(3,3,({values})=>unknownCall(
"toPhysicalZone",values,inAzure)),tophysicalzones:takes(3,3,({values})=>unknownCall("toPhysicalZones",values,inAzure)),extensions:takes(1,1,({values})=>unknownCall(
"extensions",values,"extensions are not evaluated")),externalinputs:takes(1,1,({values})=>unknownCall("externalInputs",values,"it comes from outside the input")),
__bicep_unrestored:takes(2,1/0,({values:[file="",name="",...values]})=>{let symbol=values.length===0?(0,import_chunk_NTJQSSOZ.describe)(name):symbolOfCall((0,import_chunk_NTJQSSOZ.describe)(
name),values);return new import_chunk_NTJQSSOZ.Unknown({symbol:`${(0,import_chunk_NTJQSSOZ.describe)(file)}#${symbol}`,reason:"the imported file has not been re\
stored"})}),utcnow:takes(0,1,call=>onlyInDefault(call,[call.context.template.path],"the time of the deployment is not known")),newguid:takes(0,0,call=>onlyInDefault(
call,[call.context.template.path,call.context.parameter??"",String(call.call.offset)],"it is made at the deployment"))};function onlineFunction(name){return name.
startsWith("list")?takes(1,3,list):void 0}function list(call){checkMayAsk(call);let target=targetOf(call),[id="",...others]=call.values,key=target?.key??(0,import_chunk_NTJQSSOZ.idKey)(
id),named2=key===void 0?symbolOf(id):`'${key}'`,symbol=symbolOfParts(call.call.name.toLowerCase(),[named2,...others.slice(1).map(symbolOf)]);return new import_chunk_NTJQSSOZ.Unknown(
{symbol,reason:inAzure})}function onlyInDefault(call,where,reason){let{name}=call.call;if(call.context.parameter===void 0)throw fault(call,`${name}() may only s\
tand in the default value of a parameter`);let parts=[...call.values.map(symbolOf),...where.filter(part=>part!=="")];return new import_chunk_NTJQSSOZ.Unknown({symbol:`${name}\
(${parts.join(", ")})`,reason})}var place="the input does not tell where it is deployed",placeFunctions={resourcegroup:takes(0,0,({context})=>resourceGroup(context.
template)),subscription:takes(0,0,({context})=>subscription(context.template.scope)),managementgroup:takes(0,0,({context})=>managementGroup(context.template.scope)),
tenant:takes(0,0,({context})=>tenant(context.template.scope)),deployment:takes(0,0,({context})=>deployment(context.template))};function partly(symbol,reason,members){
return new PartlyKnown({symbol,reason},name=>ownMember(members,name))}function resourceGroup(template){let{scope}=template,{resourceGroup:name}=scope,id=idOfScope(
{...scope,level:"resourceGroup"}),isRoot=isRootName(name,"resourceGroup().name"),symbol=isRoot?"resourceGroup()":`resourceGroup(${symbolOf(id)})`,members={id,name,
type:"Microsoft.Resources/resourceGroups"};return new PartlyKnown({symbol,reason:place},member=>{let folded=member.toLowerCase();return folded!=="location"&&folded!==
"tags"?ownMember(members,member):(isRoot?void 0:madeAround(template,id))?.member(member)??(folded==="location"?scope.location():void 0)})}function madeAround(template,id){
for(let{owner}=template;owner!==void 0;owner=owner.template.owner){let found=owner.template.resources.found(id).find(({existing})=>!existing);if(found!==void 0)
return found}}function subscription({subscription:subscriptionId,tenant:tenantId}){let symbol=isRootName(subscriptionId,"subscription().subscriptionId")?"subscr\
iption()":`subscription(${symbolOf(subscriptionId)})`,id=(0,import_chunk_NTJQSSOZ.joinText)(["/subscriptions/",subscriptionId]);return partly(symbol,place,{id,subscriptionId,
tenantId})}function managementGroup({managementGroup:name}){let type="Microsoft.Management/managementGroups",symbol=isRootName(name,"managementGroup().name")?"m\
anagementGroup()":`managementGroup(${symbolOf(name)})`;return partly(symbol,place,{id:managementGroupId(name),name,type})}function tenant({tenant:tenantId}){return partly(
"tenant()",place,{tenantId})}function deployment(template){let symbol=template.owner===void 0?"deployment()":`deployment(${symbolOf(template.name)})`,{scope,name,
json}=template,contentVersion=json.contentVersion,written=open({template:{...contentVersion!==void 0&&{contentVersion}}},{symbol:`${symbol}.properties`,reason:onlyAzure});
return new PartlyKnown({symbol,reason:onlyAzure},member=>{let folded=member.toLowerCase();return folded==="location"?scope.location():ownMember({name,properties:written},
folded)})}var onlyAzure="only Azure knows it";function isRootName(value,symbol){return value instanceof import_chunk_NTJQSSOZ.Unknown&&value.$unknown.symbol===symbol}
function wholeType(written,parent){return parent===void 0||hasNamespace(written)?written:`${parent.type}/${written}`}function wholeName(own,type,parent){if(parent===
void 0||!isBelow(type,parent.type))return own;let depth=type.split("/").length-1;return depth>1&&segmentsOf(own).length===depth?own:(0,import_chunk_NTJQSSOZ.joinText)(
[parent.name,"/",own])}function hasNamespace(type){return/^[^/]+\.[^/]*\//.test(type)}function isBelow(type,parent){return type.toLowerCase().startsWith(`${parent.
toLowerCase()}/`)}function isMeant(other,named2,waiting){return other!==waiting||typeof named2!="string"||named2.includes("/")}function shownName(name,pointer){
return name instanceof import_chunk_NTJQSSOZ.Sensitive?new import_chunk_NTJQSSOZ.Unknown({symbol:`name of ${pointer}`,reason:"a secret is a part of its name"}):
name}function roundText(index){return index===void 0?"":`[${typeof index=="number"?index:"*"}]`}var fromAzure="only Azure can answer what the templates do not d\
eclare",referenceFunctions={reference:takes(1,3,reference),references:takes(1,3,references),resourceinfo:takes(1,1,resourceInfo),listoutputswithsecurevalues:takes(
2,2,secureOutputs)};function reference(call){checkMayAsk(call);let isFull=isFullForm(call,2),target=targetOf(call);if(target!==void 0)return answer2(target,isFull,
call);let[id=""]=call.values,round=roundOf(call);if(round!==void 0)return new PartlyKnown(detailsOf2(round.key,isFull),()=>{});if(call.context.template.resources.
isSymbolic&&typeof id=="string"&&!id.includes("/"))throw fault(call,`the template declares no resource \u201C${id}\u201D, or its loop has no such round`);return new PartlyKnown(
detailsOf2((0,import_chunk_NTJQSSOZ.idKey)(id)??symbolOf(id),isFull),()=>{})}function references(call){checkMayAsk(call);let name=textArgument(call,0);if(name===
void 0)return unknownCall("references",call.values);let isFull=isFullForm(call,1)||isFullForm(call,2),found=call.context.template.resources.named(name);return found.
some(({isOneOfMany})=>isOneOfMany)?unknownCall("references",call.values,"how often the loop runs is not known"):found.map(resource2=>answer2(resource2,isFull,call))}
function isFullForm({values},index){let form2=values[index];return typeof form2=="string"&&form2.toLowerCase()==="full"}function detailsOf2(key,isFull){return{symbol:isFull?
`reference('${key}', 'full')`:`reference('${key}')`,reason:fromAzure}}function answer2(target,isFull,call){call.context.resource?.noteReference(target);let made=target.
existing?target.template.registry.find(target.id):[target],read=target.existing||isByVersion(call)?beforeItself(call,target,isFull):always,[only2,second]=made,declared=second===
void 0&&only2!==void 0&&isMade(only2,target)?only2:void 0,details=detailsOf2(target.key,isFull);return declared===void 0?new PartlyKnown(details,name=>isFull?namesOf(
target,name):void 0):isFull?new PartlyKnown(details,name=>name.toLowerCase()==="properties"?read(()=>propertiesOf(declared,detailsOf2(target.key,!1))):read(()=>{
let found=namesOf(declared,name)??declared.member(name);return found==null?void 0:open(found,inMember(details,name))})):read(()=>propertiesOf(declared,details))}
function isMade(made,{existing,template}){return existing?made.condition===!0&&(made.isCertain||made.template===template):made.condition!==!1}function isByVersion({
context,values:[first,version]}){let isSymbolic=context.template.resources.isSymbolic&&typeof first=="string"&&!first.includes("/");return version!==void 0&&!isSymbolic}
var always=work2=>work2();function beforeItself({context},{key},isFull){let{symbol}=detailsOf2(key,isFull),before={symbol:`${symbol} before`,reason:"it is what \
was there before the deployment"};return work2=>{let told=context.template.run.attempt(()=>({value:work2()}));return told===void 0?new PartlyKnown(before,()=>{}):
told.value}}function namesOf(resource2,name){let{id,type,apiVersion,scope}=resource2,known2={id,resourceid:id,name:resource2.name,type,apiversion:apiVersion,subscriptionid:scope.
subscription,resourcegroupname:scope.level==="resourceGroup"?scope.resourceGroup:void 0},folded=name.toLowerCase();return(0,import_chunk_NTJQSSOZ.ownProperty)(known2,
folded)}function propertiesOf(resource2,details){if((0,import_chunk_NTJQSSOZ.isDeployment)(resource2.type))return ofDeployment(resource2,details);let properties=resource2.
member("properties")??{};return open((0,import_chunk_NTJQSSOZ.isObject)(properties)?withIds(properties,resource2):properties,details)}function ofDeployment(resource2,details){
let{nested,unread:unread2}=resource2,known2=unread2===void 0?details:{...details,reason:unread2};return new PartlyKnown(known2,name=>name.toLowerCase()==="outpu\
ts"?nested?.outputs:void 0)}function withIds(properties,{type,id}){return/^microsoft\.network\//i.test(type)?Object.fromEntries(Object.entries(properties).map(([
list2,items2])=>{let named2=(item,step2)=>withId(item,(0,import_chunk_NTJQSSOZ.joinText)([id,"/",list2,"/"]),`${list2}[${step2}]`);return items2 instanceof PartlyKnownList?
[list2,changeKnownItems(items2,named2)]:[list2,(0,import_chunk_NTJQSSOZ.isList)(items2)?items2.map(named2):items2]})):properties}function withId(item,prefix,place2){
return!(0,import_chunk_NTJQSSOZ.isObject)(item)||item.name===void 0||item.id!==void 0?item:{...item,id:(0,import_chunk_NTJQSSOZ.joinText)([prefix,shownName(item.
name,place2)])}}function resourceInfo(call){let target=targetOf(call);if(target===void 0)return unknownCall("resourceInfo",call.values);let{id,name,type,apiVersion=null}=target;
return{id,name,type,apiVersion}}function secureOutputs(call){let target=targetOf(call);target!==void 0&&call.context.resource?.noteReference(target);let outputs=target?.
nested?.outputs;return outputs===void 0?unknownCall("listOutputsWithSecureValues",[target?.id??call.values[0]??""]):Object.fromEntries(Object.entries(outputs).flatMap(
([name,output])=>{let value=(0,import_chunk_NTJQSSOZ.isObject)(output)?output.value:void 0;return value===void 0?[]:[[name,value]]}))}var functions2=new Map([nameFunctions,
idFunctions,placeFunctions,referenceFunctions,onlineFunctions].flatMap(table=>Object.entries(table)));function scopeOf(context){let{budget,suppositions}=context.
template.run;return{budget,suppositions,call:(call,evaluate3)=>callIn(context,call,evaluate3)}}function callIn(context,call,evaluate3){let name=call.name.toLowerCase();
if(call.namespace!==void 0){let values2=call.arguments.map(evaluate3);return context.template.call(call.namespace,call.name,values2,context)}let known2=functions2.
get(name)??onlineFunction(name);if(known2===void 0)return;let count=call.arguments.length;if(count<known2.least||count>known2.most){let wanted=known2.least===known2.
most?`${known2.least}`:`${known2.least} to ${known2.most}`;throw new ExpressionError(`${call.name}() takes ${wanted} arguments and is given ${count}`,call.offset)}
let values=call.arguments.map(evaluate3);return cover(withoutSecret(known2.run({call,context,values}),values),values.some(value=>traitsOf(value).isSensitive))}function evaluateJson(json,site){
return typeof json=="string"?evaluateText(json,site):typeof json!="object"||json===null?json:(0,import_chunk_NTJQSSOZ.isList)(json)?json.map((item,index)=>evaluateJson(
item,inside(site,index))):evaluateObject(json,site)}function inside(site,...steps){return{...site,pointer:`${site.pointer}${(0,import_chunk_NTJQSSOZ.pointerOf)(
steps)}`}}function placeOf2({context,pointer}){let{source}=context.template;for(let around=pointer;around!=="";around=around.slice(0,around.lastIndexOf("/"))){let place2=source.
place(around);if(place2!==void 0)return{...place2,pointer}}return{file:source.file,pointer}}function evaluateText(text,site){if(!text.startsWith("["))return text;
let{run}=site.context.template;try{let reading=readText(text);if(reading.expression===void 0)return reading.literal;let{expression}=reading,value=run.budget.within(
0,()=>evaluate2(expression,scopeOf(site.context))),excess=excessOf(value);if(excess!==void 0)throw new ExpressionError(`it ${excess}`,0);return value}catch(error){
let told=asRefused(error,text,site);if(!(told instanceof import_chunk_NTJQSSOZ.PreflightError)||site.refuse===void 0)throw told;return site.refuse(told)}}function tooDeep(site){
return refused("the expressions lead on to each other too deep",placeOf2(site),"make the template flatter")}var longestShown=80;function asRefused(error,text,site){
if(error instanceof RangeError&&/call stack/u.test(error.message))return tooDeep(site);let refusal=error instanceof RangeError?new ExpressionError(`the expressi\
on ${tooHeavy}`,0):error;if(!(refusal instanceof ExpressionError))return error;let shown4=text.length>longestShown?`${text.slice(0,longestShown)}\u2026`:text,advice=`\
mend the expression ${JSON.stringify(shown4)}: the platform would refuse it, too`;return refused(refusal.message,placeOf2(site),advice)}function evaluateObject(json,site){
let copies=copiesIn(json),own=copies===void 0?json:withoutCopy(json),members=Object.entries(own).map(([name,value])=>[keyText(name,site),evaluateJson(value,inside(
site,name))]);return copies?.forEach((copy,index)=>members.push([copy.name,evaluateCopy(copy,inside(site,"copy",index))])),Object.fromEntries(members)}function keyText(name,site){
if(!name.startsWith("["))return name;let key=evaluateText(name,site);return typeof key=="string"?key:name}function evaluateCopy(copy,site){let{context}=site,{name=""}=copy,
{run}=context.template,place2=()=>placeOf2(site);try{let counted=evaluateJson(copy.count,{context,pointer:`${site.pointer}/count`}),count=countOf(counted,place2);
if(typeof count!="number")return unknownList(name,count);run.countRounds(count,place2);let input=inside(site,"input");return roundsOf(count).map(index=>{let loop={
name:name.toLowerCase(),index,isOfResource:copy.name===void 0,outer:context.loop};return evaluateJson(copy.input,{...input,context:{...context,loop}})})}catch(error){
if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError)||site.refuse===void 0)throw error;return site.refuse(error)}}function checkAsserts(template){if(!template.
isCertain)return;let{context,pointer,run}=template;for(let[name,condition]of Object.entries((0,import_chunk_NTJQSSOZ.asObject)(ownMember(template.json,"asserts")))){
let site=inside({context,pointer,refuse:error=>(run.note(error),null)},"asserts",name);(0,import_chunk_NTJQSSOZ.reveal)(evaluateJson(condition,site))===!1&&run.
note(refused(`the assertion \u201C${name}\u201D does not hold`,placeOf2(site),"give values with which it does"))}}var known=/^([12])\.(\d{1,3})(?:-[a-z]+)?$/i;function checkLanguage(template){
let written=ownMember(template.json,"languageVersion")??"",version=written===""?"1.0":written,parts=typeof version=="string"?known.exec(version):null;if(parts===
null){let shown4=typeof written=="string"?written:JSON.stringify(written).slice(0,40);note(template,"languageVersion",`the language version \u201C${shown4}\u201D is \
not known`,'write "2.0"')}else if(!hasSymbolicNames(parts)&&namesResources(template)){let message=`resources by symbolic names need language version 2.0, and th\
e template has ${parts[0]}`;note(template,"resources",message,'write "languageVersion": "2.0" into it, or list the resources')}}function namesResources({json}){
return Object.keys((0,import_chunk_NTJQSSOZ.asObject)(ownMember(json,"resources"))).length>0}function hasSymbolicNames([,major,minor]){return major==="2"||Number(
minor)>=9}function note(template,member,message,advice){let site={context:template.context,pointer:`${template.pointer}/${member}`};template.run.note(refused(message,
placeOf2(site),advice))}function checkResources(template){let certain=template.resources.all().filter(({isCertain,isOfExtension})=>isCertain&&!isOfExtension);noteTwice(
certain.filter(({existing})=>!existing)),noteCircles(certain)}function noteTwice(resources){let known2=new Set;for(let resource2 of resources){let{key}=resource2;
isNamed(resource2)&&known2.has(key)&&note2(resource2,"name",`${resource2.address} is declared twice in one template`,"take one of them out"),known2.add(key)}}function isNamed({
key,name}){return!key.includes("${refused: ")&&segmentsOf(name).every(segment=>segment!=="")}function noteCircles(resources){let inCircle=firstInCircle(resources);
if(inCircle===void 0)return;let message=`${inCircle.address} waits for itself, by what it depends on`;note2(inCircle,"dependsOn",message,"take one of the depend\
encies out")}function firstInCircle(resources){let above=new Set,open2=resources.toReversed(),left=new Set(resources);for(let next=open2.at(-1);next!==void 0;next=
open2.at(-1)){if(above.has(next)||!left.has(next)){above.delete(next),left.delete(next),open2.pop();continue}above.add(next);let others=next.named().filter(other=>left.
has(other)),again=others.find(other=>above.has(other));if(again!==void 0)return again;open2.push(...others)}}function note2({template,pointer},member,message,advice){
let site={context:template.context,pointer:`${pointer}/${member}`};template.run.note(refused(message,placeOf2(site),advice))}var definitionsPointer="#/definitio\
ns/",longestChain=100;function chainOf(start,definitions){let chain=[{pointer:void 0,schema:start}],pointer=referenceOf(start);for(;pointer!==void 0&&chain.length<=
longestChain;){let schema=definitionAt(pointer,definitions);if(schema===void 0)break;chain.push({pointer,schema}),pointer=referenceOf(schema)}return chain}function referenceOf(schema){
let reference2=ownMember(schema,"$ref");return typeof reference2=="string"?reference2:void 0}function definitionAt(reference2,definitions){if(!reference2.startsWith(
definitionsPointer))return;let[key="",...steps]=reference2.slice(definitionsPointer.length).split("/").map(import_chunk_NTJQSSOZ.unescapeStep),found=definitions(
key)??definitions(decoded(key));for(let step2 of steps)found=(0,import_chunk_NTJQSSOZ.isList)(found)?found[Number(step2)]:memberAt(found,step2);return(0,import_chunk_NTJQSSOZ.isJsonObject)(
found)?found:void 0}function memberAt(json,step2){if((0,import_chunk_NTJQSSOZ.isJsonObject)(json))return ownMember(json,step2)??ownMember(json,decoded(step2))}function decoded(step2){
try{return decodeURIComponent(step2)}catch{return step2}}function typeOf(declared,template){let joined2=withDefinitions(declared,template),type=ownMember(joined2,
"type"),allowed=ownMember(joined2,"allowedValues");return{type:typeof type=="string"?type.toLowerCase():void 0,isNullable:ownMember(joined2,"nullable")===!0,allowed:(0,import_chunk_NTJQSSOZ.isList)(
allowed)?allowed:void 0,json:joined2}}function withDefinitions(declared,template){let definitions=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(template,"definit\
ions")),chain=chainOf(declared,key=>{let found=ownMember(definitions,key);return(0,import_chunk_NTJQSSOZ.isJsonObject)(found)?found:void 0});return Object.assign(
{},...chain.map(({schema})=>schema).toReversed())}function isSecure({type}){return type==="securestring"||type==="secureobject"}function coverSecrets(value,type,template){
if(value instanceof import_chunk_NTJQSSOZ.Sensitive||value instanceof import_chunk_NTJQSSOZ.Unknown||value===null)return value;if(isSecure(type))return new import_chunk_NTJQSSOZ.Sensitive(
value);if((0,import_chunk_NTJQSSOZ.isList)(value)){let items2=ownMember(type.json,"items");return(0,import_chunk_NTJQSSOZ.isJsonObject)(items2)?value.map(item=>coverSecrets(
item,typeOf(items2,template),template)):value}let properties=ownMember(type.json,"properties");return!(0,import_chunk_NTJQSSOZ.isObject)(value)||!(0,import_chunk_NTJQSSOZ.isJsonObject)(
properties)?value:Object.fromEntries(Object.entries(value).map(([name,member])=>{let declared=ownMember(properties,name);return[name,(0,import_chunk_NTJQSSOZ.isJsonObject)(
declared)?coverSecrets(member,typeOf(declared,template),template):member]}))}function outputsOf(template){let section=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(
template.json,"outputs")),site={context:template.context,pointer:`${template.pointer}/outputs`,refuse:error=>(template.isCertain&&template.run.note(error),refusedValue(
error))},found=Object.entries(section).flatMap(([name,json])=>{let output=outputOf((0,import_chunk_NTJQSSOZ.asObject)(json),inside(site,name),template);return output===
void 0?[]:[[name,output]]});return Object.fromEntries(found)}function outputOf(declared,site,template){let condition=ownMember(declared,"condition");if((condition===
void 0?!0:evaluateJson(condition,inside(site,"condition")))===!1)return;let type=typeOf(declared,template.json),value=valueOf(declared,site);return{type:ownMember(
declared,"type")??"object",value:coverSecrets(value,type,template.json)}}function valueOf(declared,site){let copy=ownMember(declared,"copy");if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
copy))return evaluateJson(ownMember(declared,"value")??null,inside(site,"value"));let count=ownMember(copy,"count")??null,input=ownMember(copy,"input")??null;return evaluateCopy(
{name:void 0,count,input},inside(site,"copy"))}var names={string:"string",securestring:"string",int:"int",bool:"bool",object:"object",secureobject:"object",array:"\
array"};function converted(value,description){if(value instanceof import_chunk_NTJQSSOZ.Sensitive)return new import_chunk_NTJQSSOZ.Sensitive(converted(value.reveal(),
description));let{type}=description;return typeof value!="string"?value:type==="int"&&/^-?\d{1,15}$/.test(value)?Number(value):type==="bool"&&/^(?:true|false)$/i.
test(value)?value.toLowerCase()==="true":value}function faultsOf(value,type,template){let faults=openFaults((0,import_chunk_NTJQSSOZ.reveal)(value),type,template);
return value instanceof import_chunk_NTJQSSOZ.Sensitive||isSecure(type)?faults.map(fault2=>({...fault2,found:"what is secret"})):faults}function openFaults(open2,type,template){
if(open2 instanceof import_chunk_NTJQSSOZ.Unknown||open2===null&&type.isNullable)return[];let wanted=type.type===void 0?void 0:names[type.type],kind=kindOf(open2);
if(wanted!==void 0&&kind!==wanted)return[{path:[],found:shown3(open2),wanted:`its type is ${type.type}`}];let own=[...allowedFault(open2,type),...rangeFaults(open2,
type),...lengthFaults(open2,type)];return own.length>0?own:partFaults(open2,type,template)}function kindOf(value){return value===null?"null":typeof value=="stri\
ng"||value instanceof import_chunk_NTJQSSOZ.Concat?"string":typeof value=="number"?"int":typeof value=="boolean"?"bool":(0,import_chunk_NTJQSSOZ.isList)(value)?
"array":"object"}function shown3(value){return(0,import_chunk_NTJQSSOZ.isList)(value)?`an array of ${value.length}`:(0,import_chunk_NTJQSSOZ.isObject)(value)?"a\
n object":(0,import_chunk_NTJQSSOZ.describe)(value).slice(0,60)||"an empty text"}function allowedFault(value,{allowed}){if(allowed===void 0||allowed.length===0||
isAllowed(value,allowed))return[];if((0,import_chunk_NTJQSSOZ.isList)(value)&&value.every(item=>item instanceof import_chunk_NTJQSSOZ.Unknown||isAllowed(item,allowed)))
return[];let list2=allowed.slice(0,12).map(item=>(0,import_chunk_NTJQSSOZ.describe)(item)),more=allowed.length>list2.length?` and ${allowed.length-list2.length}\
 more`:"";return[{path:[],found:shown3(value),wanted:`allowed are ${list2.join(", ")}${more}`}]}function isAllowed(value,allowed){if(value instanceof import_chunk_NTJQSSOZ.Concat)
return!0;let text=JSON.stringify(value).toLowerCase();return allowed.some(item=>JSON.stringify(item).toLowerCase()===text)}function rangeFaults(value,{json}){return typeof value!=
"number"?[]:outOfBounds({size:value,unit:"",found:String(value)},ownMember(json,"minValue"),ownMember(json,"maxValue"))}function lengthFaults(value,{json}){if(typeof value!=
"string"&&!(0,import_chunk_NTJQSSOZ.isList)(value))return[];let unit=(0,import_chunk_NTJQSSOZ.isList)(value)?" items":" characters",found=(0,import_chunk_NTJQSSOZ.isList)(
value)?shown3(value):`a text of ${value.length} characters`;return outOfBounds({size:value.length,unit,found},ownMember(json,"minLength"),ownMember(json,"maxLen\
gth"))}function outOfBounds({size,unit,found},least,most){return typeof least=="number"&&size<least?[{path:[],found,wanted:`at least ${least}${unit} are asked f\
or`}]:typeof most=="number"&&size>most?[{path:[],found,wanted:`at most ${most}${unit} are allowed`}]:[]}function partFaults(value,{json},template){if((0,import_chunk_NTJQSSOZ.isList)(
value))return itemFaults(value,json,template);let properties=ownMember(json,"properties");return!(0,import_chunk_NTJQSSOZ.isObject)(value)||!(0,import_chunk_NTJQSSOZ.isJsonObject)(
properties)?[]:Object.entries(properties).flatMap(([name,declared])=>{let type=typeOf((0,import_chunk_NTJQSSOZ.asObject)(declared),template),member=ownMember(value,
name);return member!==void 0?faultsOf(member,type,template).map(fault2=>within(name,fault2)):type.isNullable||ownMember((0,import_chunk_NTJQSSOZ.asObject)(declared),
"defaultValue")!==void 0?[]:[{path:[],found:"an object",wanted:`it lacks the property ${name}`}]})}function itemFaults(value,json,template){let items2=ownMember(
json,"items"),first=ownMember(json,"prefixItems");return value.flatMap((item,index)=>{let declared=(0,import_chunk_NTJQSSOZ.isList)(first)&&index<first.length?first[index]:
items2;return(0,import_chunk_NTJQSSOZ.isJsonObject)(declared)?faultsOf(item,typeOf(declared,template),template).map(fault2=>within(index,fault2)):[]})}function within(step2,fault2){
return{...fault2,path:[step2,...fault2.path]}}function withoutValue2(description,details,template){let properties=ownMember(description.json,"properties");return(0,import_chunk_NTJQSSOZ.isJsonObject)(
properties)?new PartlyKnown(details,name=>{let declared=ownMember(properties,name);if((0,import_chunk_NTJQSSOZ.isJsonObject)(declared))return withoutValue2(typeOf(
declared,template.json),inMember(details,name),template)}):template.run.suppositions.parameter(new import_chunk_NTJQSSOZ.Unknown({...details,...leftOpen2(description)}),
description)}function narrowed(value,description){return!(value instanceof import_chunk_NTJQSSOZ.Unknown)||value instanceof PartlyKnown||value.$unknown.possible!==
void 0?value:new import_chunk_NTJQSSOZ.Unknown({...leftOpen2(description),...value.$unknown})}function leftOpen2({type,allowed,isNullable,json}){if(allowed!==void 0&&
allowed.length>0&&type!=="array")return{possible:[...allowed,...isNullable?[null]:[]]};if(type==="bool")return{possible:[!0,!1,...isNullable?[null]:[]]};if(type!==
"int")return{};let[minimum,maximum]=[ownMember(json,"minValue"),ownMember(json,"maxValue")];return{...typeof minimum=="number"&&{minimum},...typeof maximum=="nu\
mber"&&{maximum}}}var withStrictVars="give it one in a parameter file, --parameters FILE, or leave --strict-vars away",Parameters=class{names;#template;#declared;#spelling;#given;#values;constructor(template,given){
this.#template=template,this.#declared=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(template.json,"parameters")),this.#given=given,this.names=Object.keys(this.#declared),
this.#spelling=spellings(this.names),this.#values=new OnceByName(name=>this.#read(name,(0,import_chunk_NTJQSSOZ.asObject)(this.#declared[name])),name=>template.
run.circle(`the default of the parameter ${name} needs its own value`,()=>placeOf2(this.#site(name))))}value(name){let own=this.#spelling.get(name.toLowerCase());
return own===void 0?void 0:this.#values.get(own)}check(){let others=[...this.#given.values.values()].filter(({name})=>ownMember(this.#declared,name)===void 0);this.#noteSpare(
others.filter(({isSpare})=>isSpare===!0));for(let given of others.filter(({isSpare})=>isSpare!==!0)){let{name}=given,message=`the template has no parameter \u201C${name}\
\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name,this.names)}`;this.#note(message,given.place()??this.#given.place(),"take it out, or declare it in the templat\
e")}for(let name of this.names)try{this.value(name)}catch(error){this.#template.isCertain&&this.#template.run.noteThrown(error)}}#noteSpare([first,...others]){if(first===
void 0)return;let message=`the template has no parameter for ${[first,...others].map(({name})=>name).join(", ")}: the Azure Developer CLI leaves out what it has\
 none for`;this.#template.run.notices.push({message,file:first.place()?.file??this.#template.source.file})}#read(name,declared){let type=typeOf(declared,this.#template.
json);return coverSecrets(this.#find(name,declared,type),type,this.#template.json)}#find(name,declared,type){let given=this.#given.values.get(name.toLowerCase()),
value=given?.read(),fallback=defaultIn(declared,type);if(given!==void 0&&value!==void 0&&((0,import_chunk_NTJQSSOZ.reveal)(value)!==null||fallback===void 0&&type.
isNullable))return this.#checked(name,value,type,given);if(fallback!==void 0&&this.#given.unseen===void 0){let site=inside(this.#site(name),"defaultValue");return this.#checked(
name,evaluateJson(fallback,site),type,void 0)}return type.isNullable&&this.#given.unseen===void 0?null:this.#missing(name,type)}#missing(name,type){let{path}=this.#template;
if(this.#given.isComplete&&this.#given.unseen===void 0){let message=`the parameter \u201C${name}\u201D has no value`,place2=this.#given.place()??placeOf2(this.#site(
name));this.#note(message,place2,this.#template.owner===void 0?withStrictVars:"give it a value")}let symbol=path===""?`parameters('${name}')`:`parameters('${name}\
') in ${path}`,reason=this.#given.unseen??`no value is given for the parameter ${name}`;return withoutValue2(type,{symbol,reason},this.#template)}#checked(name,written,type,given){
let value=narrowed(converted(written,type),type),[fault2]=faultsOf(value,type,this.#template.json);if(fault2===void 0)return value;let place2=given?.place()??placeOf2(
inside(this.#site(name),"defaultValue")),where=fault2.path.length===0?"":` at ${fault2.path.join(".")}`;return this.#refuse(`the parameter \u201C${name}\u201D is giv\
en ${fault2.found}${where}; ${fault2.wanted}`,place2)}#refuse(message,place2){let error=refused(message,place2,"give a value that the template allows");return this.#template.
isCertain&&this.#template.run.note(error),refusedValue(error)}#note(message,place2,advice){this.#template.isCertain&&this.#template.run.note(refused(message,place2,
advice))}#site(parameter2){let pointer=`${this.#template.pointer}/parameters`;return inside({context:{template:this.#template,loop:void 0,resource:void 0,parameter:parameter2},
pointer},parameter2)}};function defaultIn(declared,{isNullable}){let written=ownMember(declared,"defaultValue");return written===null&&!isNullable?void 0:written}
function scopeIn(around,member){let resourceGroup2=member("resourceGroup"),subscription2=member("subscriptionId"),narrower={...around,subscription:subscription2??
around.subscription};if(isSet(resourceGroup2)){let isElsewhere=!isSame(resourceGroup2,around.resourceGroup)||isSet(subscription2);return{...narrower,level:"reso\
urceGroup",resourceGroup:resourceGroup2,location:isElsewhere?()=>locationOf({...narrower,level:"resourceGroup",resourceGroup:resourceGroup2}):around.location}}return isSet(
subscription2)?{...narrower,level:"subscription"}:around}function isSet(value){return value!=null&&value!==""}function isSame(left,right){return typeof left=="s\
tring"&&typeof right=="string"&&left.toLowerCase()===right.toLowerCase()}function locationOf(scope){let id=idOfScope(scope),text=id instanceof import_chunk_NTJQSSOZ.Concat||
id instanceof import_chunk_NTJQSSOZ.Unknown?describeId(id):id.toLowerCase();return new import_chunk_NTJQSSOZ.Unknown({symbol:`reference('${text}', 'full').locat\
ion`,reason:"the input does not tell it"})}function describeId(id){return(id instanceof import_chunk_NTJQSSOZ.Concat?id.$concat:[id]).map(part=>typeof part=="st\
ring"?part.toLowerCase():`\${${part.$unknown.symbol}}`).join("")}function scopeOfExtension(around,written){if(!isSet(written))return;let scope=(0,import_chunk_NTJQSSOZ.reveal)(
written),start=scope instanceof import_chunk_NTJQSSOZ.Concat?scope.$concat[0]:scope;if(scope==="/")return"";if(typeof start!="string"||start.startsWith("/"))return(0,import_chunk_NTJQSSOZ.joinText)(
[scope]);let isTenants=/^microsoft\.management\/managementgroups\//i.test(start);return(0,import_chunk_NTJQSSOZ.joinText)([isTenants?"":idOfScope(around),"/prov\
iders/",scope])}var scopePatterns=[[/^microsoft\.management\/managementgroups\//i,"managementGroup"],[/^\/providers\/microsoft\.management\/managementgroups\//i,
"managementGroup"],[/^\/subscriptions\/[^/]+\/resourcegroups\//i,"resourceGroup"],[/^\/subscriptions\//i,"subscription"]];function scopeOfDeployment(around,written){
let scope=written===void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(written);if(!isSet(scope))return around;if(scope==="/")return{...around,level:"tenant"};let parts=scope instanceof
import_chunk_NTJQSSOZ.Concat?scope.$concat:[scope],text=parts.map(part=>typeof part=="string"?part:"\0").join(""),level=scopePatterns.find(([pattern])=>pattern.
test(text))?.[1],values=parts.filter(part=>typeof part!="string"),segments=text.split("/").map(segment=>segment==="\0"?values.shift()??segment:segment),after=name=>segments[segments.
findIndex(segment=>typeof segment=="string"&&segment.toLowerCase()===name)+1];if(level==="managementGroup")return{...around,level,managementGroup:after("managem\
entgroups")??""};if(level===void 0)return around;let resourceGroup2=level==="resourceGroup"?after("resourcegroups"):void 0;return{...around,level,subscription:after(
"subscriptions")??around.subscription,resourceGroup:resourceGroup2??around.resourceGroup}}var none={template:void 0,unread:void 0};function unread(reason){return{
template:void 0,unread:reason}}function openNested(resource2,context){if((0,import_chunk_NTJQSSOZ.isDeploymentStack)(resource2.type))return unread("what a deplo\
yment stack deploys is not read");if(!(0,import_chunk_NTJQSSOZ.isDeployment)(resource2.type))return none;let properties=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(
resource2.declaration,"properties")),site=inside({context,pointer:resource2.pointer},"properties"),inline2=ownMember(properties,"template"),found=(0,import_chunk_NTJQSSOZ.isJsonObject)(
inline2)?{source:resource2.template.source,json:inline2,pointer:`${site.pointer}/template`}:linked(resource2,properties,site);if(typeof found=="string")return unread(
found);let isInner=evaluationScope(properties)==="inner"||found.source!==resource2.template.source;return{template:resource2.template.open({...found,scope:nestedScope(
resource2,found.json),name:resource2.name,outer:isInner?void 0:context,isCertain:resource2.isCertain,given:givenBy(properties,site,resource2),owner:resource2}),
unread:void 0}}function evaluationScope(properties){let scope=ownMember((0,import_chunk_NTJQSSOZ.asObject)(ownMember(properties,"expressionEvaluationOptions")),
"scope");return typeof scope=="string"?scope.toLowerCase():"outer"}function nestedScope(resource2,json){let around=resource2.template.scope,written=ownMember(resource2.
declaration,"scope")===void 0?void 0:resource2.member("scope");if(written!==void 0)return withLocation(scopeOfDeployment(around,shownName(written,`${resource2.pointer}\
/scope`)),resource2);let{scope}=resource2,isMoved=scope.level==="subscription"&&around.level==="resourceGroup",isForGroups=ownMember(json,"$schema")!==void 0&&levelOf(
ownMember(json,"$schema"))==="resourceGroup";return withLocation(isMoved&&isForGroups?{...scope,level:"resourceGroup"}:scope,resource2)}function withLocation(scope,resource2){
return scope.level==="resourceGroup"?scope:{...scope,location:()=>resource2.member("location")??scope.location()}}function linked(resource2,properties,site){let json=ownMember(
properties,"templateLink");if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(json))return"the deployment has no template that could be read";let link=evaluateJson(json,
{...inside(site,"templateLink"),refuse:()=>null}),members=(0,import_chunk_NTJQSSOZ.isObject)(link)?link:{},id=(0,import_chunk_NTJQSSOZ.reveal)(ownMember(members,
"id")??"");if(id!=="")return whyNotRead(id,site);let written=(0,import_chunk_NTJQSSOZ.reveal)(ownMember(members,"relativePath")??ownMember(members,"uri")??""),path=written instanceof
import_chunk_NTJQSSOZ.Unknown?besideTemplate(written)??written:written;return typeof path!="string"?`where its template is linked from is not known: ${(0,import_chunk_NTJQSSOZ.describe)(
path)}`:/^[a-z][a-z0-9+.-]*:/i.test(path)?`its template is linked from ${path}, and nothing is fetched`:path===""?"the deployment has no template that could be \
read":readLinked(resource2,path,site)}function whyNotRead(id,site){return typeof id!="string"||!/^(?:br|ts):/.test(id)?"its template is a template spec, which o\
nly Azure holds":`the module ${id} has not been restored; run \`bicep restore ${placeOf2(site).file}\` first`}function besideTemplate({$unknown}){let symbol=(0,import_chunk_NTJQSSOZ.textBehind)(
$unknown.symbol);return/^uri\(deployment\([^()]*\)\.properties\.templateLink\.uri, '([^':?]+)'\)$/i.exec(symbol)?.[1]}function readLinked(resource2,path,site){let{
source,run,chain}=resource2.template,file=import_node_path.posix.join(import_node_path.posix.dirname(source.file),path),place2=placeOf2(inside(site,"templateLin\
k"));if(chain.includes(file))return run.note(refused(`the template links to itself: ${[...chain,file].join(" \u2192 ")}`,place2,"take one of the links out")),"t\
he templates link to each other in a circle";try{let bytes=run.files.read(file);if(bytes===void 0)return`its template is linked from ${file}, which is not there`;
let linkedSource=templateSourceOf((0,import_chunk_NTJQSSOZ.decode)(bytes,file).utf8,file);return{source:linkedSource,json:linkedSource.template,pointer:""}}catch(error){
if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))throw error;let{message,advice="check the path"}=error;return run.note(error.place?.line===void 0?refused(
`${file}: ${message}`,place2,advice):error),`its template ${file} cannot be read`}}function givenBy(properties,site,resource2){let json=ownMember(properties,"pa\
rameters"),inner=inside(site,"parameters"),isLinked=ownMember(properties,"parametersLink")!==void 0,refuse2=error=>(resource2.isCertain&&resource2.template.run.
note(error),refusedValue(error)),values=typeof json=="string"?givenByText(json,{...inner,refuse:refuse2}):givenByName((0,import_chunk_NTJQSSOZ.asObject)(json),{
...inner,refuse:refuse2});return{values:new Map(values.map(value=>[value.name.toLowerCase(),value])),unseen:isLinked?"the parameters are linked from elsewhere":
whyUnseen(json,values),isComplete:!0,place:()=>placeOf2(inner)}}function whyUnseen(json,values){return typeof json=="string"&&values.length===0?"the parameters \
are not known":void 0}function givenByName(all,around){return Object.entries(all).map(([name,item])=>{let site=inside(around,name);return{name,read:()=>valueOf2(
evaluateJson(item,site),name,site),place:()=>placeOf2(site)}})}function givenByText(text,site){let all=evaluateJson(text,site);return(0,import_chunk_NTJQSSOZ.isObject)(
all)?Object.entries(all).map(([name,item])=>({name,read:()=>valueOf2(item,name,site),place:()=>placeOf2(site)})):[]}function valueOf2(item,name,site){if(item instanceof
import_chunk_NTJQSSOZ.Sensitive)return cover(valueOf2((0,import_chunk_NTJQSSOZ.reveal)(item),name,site),!0);if(item instanceof PartlyKnown)return item.member("v\
alue");if(item instanceof import_chunk_NTJQSSOZ.Unknown){let{symbol,reason}=memberOfUnknown(item,"value").$unknown,{possible}=item.$unknown;return possible!==void 0&&
possible.length>0?oneOf(symbol,reason,possible.map(one=>valueOf2(one,name,site))):new import_chunk_NTJQSSOZ.Unknown({symbol,reason})}return(0,import_chunk_NTJQSSOZ.isObject)(
item)?valueGiven(item,name,site.context.template.path)??null:null}function withoutTemplate(json){return(0,import_chunk_NTJQSSOZ.isJsonObject)(json)?Object.fromEntries(
Object.entries(json).filter(([name])=>!/^(?:template|parameters)$/i.test(name))):json}var DeclaredResource=class _DeclaredResource{template;declaration;pointer;symbolicName;loopName;isOneOfMany;#declared;#context;#members;#references=new Set;#type;#name;#scope;#id;#key;#condition;#nested;constructor(declared){
this.template=declared.template,this.declaration=declared.declaration,this.pointer=declared.pointer,this.symbolicName=declared.symbolicName,this.loopName=declared.
loopName,this.isOneOfMany=declared.isOneOfMany,this.#declared=declared;let{context,run}=declared.template;this.#context={template:context.template,loop:declared.
loop,resource:this},this.#members=new OnceByName(name=>this.#readMember(name),name=>run.circle(`${this.address} refers to itself in a circle`,()=>placeOf2(this.#siteOf(
name))))}get type(){return this.#type??=this.#readType()}get name(){return this.#name??=this.#readName()}get isOfExtension(){return this.#written("extension")!==
void 0||this.#written("import")!==void 0}get scope(){return this.#scope??=scopeIn(this.template.scope,name=>this.#ownMember(name))}get id(){return this.#id??=this.#readId()}get key(){
return this.#key??=(0,import_chunk_NTJQSSOZ.idKey)(this.id)??""}get apiVersion(){let version=this.member("apiVersion");return typeof version=="string"?version:void 0}get existing(){
return this.#written("existing")===!0}get condition(){return this.#condition??=this.#readCondition()}get isCertain(){return this.template.isCertain&&this.condition===
!0&&!this.isOneOfMany}get address(){let{owner}=this.template,prefix=owner?.symbolicName===void 0?"":`${owner.address}.`;if(this.symbolicName!==void 0)return`${prefix}${this.
symbolicName}${roundText(this.loopIndex)}`;let name=(0,import_chunk_NTJQSSOZ.reveal)(this.name),written=this.#written("name");return typeof name=="string"||typeof written!=
"string"?`${this.type} ${(0,import_chunk_NTJQSSOZ.describe)(name)}`:`${this.type} ${written}${roundText(this.loopIndex)}`}get nested(){return this.#opened().template}get unread(){
return this.#opened().unread}get loopIndex(){let{loop}=this.#context;return this.loopName!==void 0&&loop?.isOfResource===!0?loop.index:void 0}round(index){let{loop}=this.#context;
if(!(this.loopName===void 0||loop===void 0))return new _DeclaredResource({...this.#declared,loop:{...loop,index},isOneOfMany:!0})}member(name){return this.#members.
get(name)}dependencies(){return[...new Set([...this.named(),...this.#references])]}named(){let declared=this.member("dependsOn"),{resources}=this.template;return(0,import_chunk_NTJQSSOZ.isList)(
declared)?declared.flatMap((item,index)=>{let open2=(0,import_chunk_NTJQSSOZ.reveal)(item),symbolic=typeof open2=="string"?resources.named(open2):[],found=symbolic.
length>0?symbolic:resources.found(open2).filter(other=>isMeant(other,open2,this));if(found.length===0&&typeof open2=="string"&&!resources.mayName(open2)){let message=`\
there is no resource \u201C${(0,import_chunk_NTJQSSOZ.describe)(item)}\u201D to depend on`;this.#note(`dependsOn/${index}`,message,"name one of the template")}return found}):
[]}noteReference(target){target!==this&&this.#references.add(target)}#written(name){return ownMember(this.declaration,name)}#ownMember(name){let found=this.#written(
name)===void 0?void 0:this.member(name);return found&&shownName(found,`${this.pointer}/${name}`)}#readMember(name){let json=this.#written(name);if(json===void 0)
return;let isTemplate=name.toLowerCase()==="properties"&&(0,import_chunk_NTJQSSOZ.isDeployment)(this.type)&&this.nested!==void 0;return this.#evaluated(name,isTemplate?
withoutTemplate(json):json)}#evaluated(member,json){let refuse2=error=>(this.#isJudged(member)&&this.template.run.note(error),refusedValue(error));return evaluateJson(
json,{...this.#siteOf(member),refuse:refuse2})}#isJudged(member){return member==="condition"||this.isCertain}#siteOf(member){return inside({context:this.#context,
pointer:this.pointer},member)}#readType(){let written=this.#written("type"),found=typeof written=="string"?this.#evaluated("type",written):void 0;return typeof found!=
"string"||found===""?(this.#note("type","the resource has no type that could be read","give it one such as Microsoft.Web/sites"),"unknown/unknown"):wholeType(found.
replace(/\/$/,""),this.#declared.parent)}#readName(){let written=this.#written("name");return written===void 0&&this.isOfExtension?this.symbolicName??this.pointer:
written===void 0?(this.#note("name","the resource has no name","give it a name"),""):wholeName(shownName(this.#evaluated("name",written),this.pointer),this.type,
this.#declared.parent)}#readId(){if(this.isOfExtension)return unknownCall("extension",[this.address],"it is not a resource of Azure");let names2=segmentsOf(this.
name),base=scopeOfExtension(this.template.scope,this.#ownMember("scope"))??idOfScope((this.#declared.parent??this).scope),id=resourceIdIn(base,this.type,names2);
if(id!==void 0)return id;if(names2.every(name=>typeof name=="string")){let wanted=this.type.split("/").length-1,message=`the name ${(0,import_chunk_NTJQSSOZ.describe)(
this.name)} has ${names2.length} segments, the type ${this.type} needs ${wanted}`;this.#note("name",message,"write a name for every part of the type behind the \
namespace, divided by slashes")}return unknownCall("resourceId",[base,this.type.toLowerCase(),this.name],"its name is not known")}#readCondition(){let written=this.#written(
"condition");if(written==null)return!0;let value=(0,import_chunk_NTJQSSOZ.reveal)(this.#evaluated("condition",written));return typeof value=="boolean"?value:value instanceof
import_chunk_NTJQSSOZ.Unknown?this.#supposed(value):typeof value=="string"&&/^(?:true|false)$/i.test(value)?value.toLowerCase()==="true":(this.#note("condition",
"the condition is neither true nor false","let it be a boolean"),new import_chunk_NTJQSSOZ.Unknown({symbol:`condition of ${this.pointer}`,reason:"the condition \
is no boolean"}))}#supposed(condition){let value=this.template.run.suppositions.condition(condition);return typeof value=="boolean"?value:condition}#note(member,message,advice){
if(!this.#isJudged(member))return;let site={context:this.#context,pointer:`${this.pointer}/${member}`};this.template.run.note(refused(message,placeOf2(site),advice))}#opened(){
return this.#nested??=openNested(this,this.#context)}},Resources=class{isSymbolic;#template;#section;#declared;#all;#named;#keyed;constructor(template){this.#template=
template,this.#section=ownMember(template.json,"resources"),this.isSymbolic=(0,import_chunk_NTJQSSOZ.isJsonObject)(this.#section);let circle=()=>template.run.circle(
"the resources need themselves",()=>this.#place("/resources"));this.#all=new Once(()=>this.#readAll(),circle),this.#named=new Once(()=>groupByEach(this.all(),namesOf2),
circle),this.#keyed=new Once(()=>groupByEach(this.all(),keysOf),circle)}all(){return this.#all.get()}named(name){let all=this.#named.get(),found=all.get(name.toLowerCase());
if(found!==void 0)return found;let[,loop="",index]=/^(.*)\[(\d+)\]$/.exec(name)??[],round=all.get(loop.toLowerCase())?.[Number(index)];return round===void 0?[]:
[round]}mayName(name){return!this.isSymbolic||name.includes("/")?!0:(this.#declared??=declaredNames(this.#section,new Set)).has(name.toLowerCase().replace(/\[[^\]]*\]$/u,
""))}found(id){return this.#keyed.get().get((0,import_chunk_NTJQSSOZ.idKey)(id)??"")??[]}#readAll(){let all=[],{pointer,context}=this.#template;return this.#declare(
{json:this.#section,pointer:`${pointer}/resources`,loop:context.loop,all}),this.#template.run.countResources(all.length,()=>this.#place(this.#template.pointer)),
all}#declare({json,...list2}){if((0,import_chunk_NTJQSSOZ.isList)(json))json.forEach((item,index)=>this.#item(item,String(index),list2));else if((0,import_chunk_NTJQSSOZ.isJsonObject)(
json))for(let[name,item]of Object.entries(json))this.#item(item,name,list2,name);else if(json!=null){let fault2=refused("the resources are neither a list nor an\
 object",this.#place(list2.pointer),"list them, or write an object with a symbolic name for each");this.#template.run.note(fault2)}}#item(item,step2,list2,symbolicName){
let{run}=this.#template,pointer=`${list2.pointer}/${(0,import_chunk_NTJQSSOZ.escapeStep)(step2)}`;if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(item)){run.note(refused(
"a resource is not an object",this.#place(pointer),"write it as a JSON object"));return}let{parent,loop}=list2,declared={template:this.#template,declaration:item,
pointer,symbolicName,parent,loop};try{for(let instance of this.#instances(declared)){let resource2=new DeclaredResource(instance);list2.all.push(resource2);let children=ownMember(
item,"resources");this.#declare({json:children,pointer:`${pointer}/resources`,parent:resource2,loop:instance.loop,all:list2.all})}}catch(error){run.noteThrown(error)}}#instances(declared){
let copy=ownMember(declared.declaration,"copy"),isOneOfMany=declared.parent?.isOneOfMany===!0,once2={...declared,loopName:void 0,isOneOfMany};return(0,import_chunk_NTJQSSOZ.isJsonObject)(
copy)?this.#rounds(copy,once2):[once2]}#rounds(copy,declared){let{run,context,path}=this.#template,around={...context,loop:declared.loop},site=inside({context:around,
pointer:declared.pointer},"copy"),name=this.#loopName(copy,declared,site),place2=()=>placeOf2(site),count=countOf(evaluateJson(ownMember(copy,"count")??null,inside(
site,"count")),place2),round=(index,isOneOfMany)=>({...declared,loop:{name:name.toLowerCase(),index,isOfResource:!0,outer:declared.loop},loopName:name,isOneOfMany});
if(typeof count=="number")return run.countRounds(count,place2),roundsOf(count).map(index=>round(index,declared.isOneOfMany));let symbol=`copyIndex('${name}')${path===
""?"":` in ${path}`}`,reason=countNotKnown(name,count.$unknown.reason);return[round(new import_chunk_NTJQSSOZ.Unknown({symbol,reason,minimum:0}),!0)]}#loopName(copy,{
symbolicName,pointer},site){let written=ownMember(copy,"name"),name=typeof written=="string"?evaluateJson(written,inside(site,"name")):void 0;return typeof name==
"string"?name:symbolicName??pointer}#place(pointer){return placeOf2({context:this.#template.context,pointer})}};function groupByEach(resources,keys){let groups=new Map;
for(let resource2 of resources)for(let key of keys(resource2))(0,import_chunk_NTJQSSOZ.append)(groups,key,resource2);return groups}function namesOf2({symbolicName,
loopName}){return new Set([symbolicName,loopName].flatMap(name=>name===void 0?[]:[name.toLowerCase()]))}function declaredNames(section,found){for(let[name,item]of(0,import_chunk_NTJQSSOZ.isJsonObject)(
section)?Object.entries(section):[]){if(found.add(name.toLowerCase()),!(0,import_chunk_NTJQSSOZ.isJsonObject)(item))continue;let copy=ownMember(item,"copy"),loop=(0,import_chunk_NTJQSSOZ.isJsonObject)(
copy)?ownMember(copy,"name"):void 0;typeof loop=="string"&&found.add(loop.toLowerCase()),declaredNames(ownMember(item,"resources"),found)}return found}function keysOf(resource2){
let name=(0,import_chunk_NTJQSSOZ.reveal)(resource2.name),keys=[resource2.key,(0,import_chunk_NTJQSSOZ.idKey)(name),typedName(resource2,name),withoutScope(resource2.
key)];return new Set(keys.flatMap(key=>key===void 0||key===""?[]:[key]))}function typedName({type},name){let key=(0,import_chunk_NTJQSSOZ.idKey)(name);return key===
void 0?void 0:`${type.toLowerCase()}/${key}`}function withoutScope(key){return key.slice(key.lastIndexOf("/providers/")+11)}var UserFunctions=class{#template;#functions;constructor(template){
this.#template=template}call(namespace2,name,values,caller){this.#functions??=new Map(functionsOf(this.#template));let found=this.#functions.get(`${namespace2}.${name}`.
toLowerCase());if(found===void 0)return;let{declaration,pointer}=found,declared=parametersOf(declaration);if(values.length!==declared.length){let message=`${namespace2}\
.${name}() takes ${declared.length} arguments and is given ${values.length}`;throw new ExpressionError(message,0)}let given=new Map(declared.map((parameter2,index)=>[
textOf2(parameter2,"name").toLowerCase(),values[index]??null])),output=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(declaration,"output")),context={template:withParameters(
this.#template,given),loop:void 0,resource:caller.resource},value=evaluateJson(ownMember(output,"value")??null,inside({context,pointer},"output","value"));return coverSecrets(
value,typeOf(output,this.#template.json),this.#template.json)}};function parametersOf(declaration){let parameters=ownMember(declaration,"parameters");return(0,import_chunk_NTJQSSOZ.isList)(
parameters)?parameters.map(import_chunk_NTJQSSOZ.asObject):[]}function textOf2(json,name){let text=ownMember(json,name);return typeof text=="string"?text:""}function withParameters(template,given){
return Object.create(template,{parameter:{value:name=>given.get(name.toLowerCase())},parameterNames:{value:[...given.keys()]},variable:{value:template.variable.
bind(template)},variableNames:{get:()=>template.variableNames},call:{value:template.call.bind(template)}})}function*functionsOf({json,pointer}){let sections=ownMember(
json,"functions");for(let[index,section]of((0,import_chunk_NTJQSSOZ.isList)(sections)?sections:[]).entries()){if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(section))
continue;let members=Object.entries((0,import_chunk_NTJQSSOZ.asObject)(ownMember(section,"members")));for(let[name,declaration]of members)yield[`${textOf2(section,
"namespace")}.${name}`.toLowerCase(),{declaration:(0,import_chunk_NTJQSSOZ.asObject)(declaration),pointer:`${pointer}/functions/${index}/members/${name}`}]}}var Variables=class{names;#template;#declared;#spelling;#loops;#values;constructor(template){
this.#template=template,this.#declared=(0,import_chunk_NTJQSSOZ.asObject)(ownMember(template.json,"variables"));let copies=copiesIn(this.#declared)??[];this.#loops=
new Map(copies.map((copy,index)=>[copy.name.toLowerCase(),{copy,index}]));let plain3=Object.keys(this.#declared).filter(name=>copies.length===0||!isCopy(name));
this.names=[...plain3,...copies.map(({name})=>name)],this.#spelling=spellings(this.names),this.#values=new OnceByName(name=>this.#read(name),name=>template.run.
circle(`the variable ${name} needs its own value`,()=>placeOf2(inside(this.#site(name),name))))}value(name){let own=this.#spelling.get(name.toLowerCase());return own===
void 0?void 0:this.#values.get(own)}#read(name){let loop=this.#loops.get(name.toLowerCase()),site=this.#site(name);if(loop!==void 0)return evaluateCopy(loop.copy,
inside(site,"copy",loop.index));let declared=ownMember(this.#declared,name);return evaluateJson(declared??null,inside(site,name))}#site(variable2){return{context:{
template:this.#template,loop:void 0,resource:void 0,variable:variable2},pointer:`${this.#template.pointer}/variables`}}},DeployedTemplate=class _DeployedTemplate{run;registry;source;json;pointer;scope;name;path;chain;owner;context;isCertain;resources;#parameters;#variables;#functions;#outputs;constructor(input,position2){
this.run=position2.run,this.registry=position2.registry,this.path=position2.path,this.chain=position2.chain,this.owner=input.owner,this.source=input.source,this.
json=input.json,this.pointer=input.pointer,this.scope=input.scope,this.name=input.name,this.isCertain=input.isCertain,this.context=input.outer??{template:this,loop:void 0,
resource:void 0},this.resources=new Resources(this),this.#parameters=new Parameters(this,input.given),this.#variables=new Variables(this),this.#functions=new UserFunctions(
this),this.#outputs=new Once(()=>outputsOf(this),()=>this.run.circle("the outputs of a deployment need themselves",()=>placeOf2(this.#site))),this.registry.enter(
this)}get parameterNames(){return this.#parameters.names}get variableNames(){return this.#variables.names}get outputs(){return this.#outputs.get()}parameter(name){
return this.#parameters.value(name)}variable(name){return this.#variables.value(name)}call(namespace2,name,values,caller){return this.#functions.call(namespace2,
name,values,caller)}open(nested){let name=(0,import_chunk_NTJQSSOZ.describe)(nested.name),isLinked=nested.source!==this.source;return new _DeployedTemplate(nested,
{run:this.run,registry:this.registry,path:this.path===""?name:`${this.path}/${name}`,chain:isLinked?[...this.chain,nested.source.file]:this.chain})}checkParameters(){
this.context.template===this&&this.#parameters.check()}get#site(){return{context:this.context,pointer:`${this.pointer}/outputs`}}};function deploy(source,inputs={}){
let{place:place2={},parameters=[],files=noFiles,path="",isStrict=!1}=inputs,run=new Run(files,inputs.supposed),given={values:new Map(parameters.map(parameter2=>[
parameter2.name.toLowerCase(),parameter2])),unseen:inputs.unseenParameters,isComplete:isStrict,place:()=>{}},root=new DeployedTemplate({source,json:source.template,
pointer:"",scope:rootScope(place2.level??levelOf(ownMember(source.template,"$schema")),place2),name:place2.deploymentName??notNamed,outer:void 0,isCertain:!0,given,
owner:void 0},{run,registry:new MadeResources(run),path,chain:[source.file]}),resources=evaluateAll(root),outputs=outputsOf2(root);return{resources,outputs,notices:run.
notices,errors:once(run.errors),choices:run.suppositions.choices}}function once(errors){return[...new Map(errors.map(error=>[`${error.place?.file} ${error.place?.
pointer} ${error.message}`,error])).values()]}var notNamed=new import_chunk_NTJQSSOZ.Unknown({symbol:"deployment().name",reason:"the input does not tell how it \
is called"});function evaluateAll(template){let all=[];template instanceof DeployedTemplate&&template.checkParameters(),checkLanguage(template),checkResources(template),
checkAsserts(template);for(let resource2 of template.resources.all()){if(all.push(resource2),resource2.condition===!1)continue;resource2.id;for(let member of Object.
keys(resource2.declaration))evaluateMember(resource2,member);resource2.dependencies();let{nested,unread:unread2}=resource2;nested!==void 0&&(all.push(...evaluateAll(
nested)),outputsOf2(nested)),unread2!==void 0&&noteUnread(resource2,unread2)}return all}var notOfBody=new Set(["copy","resources","condition","type","name","com\
ments","metadata"]);function evaluateMember(resource2,member){if(!notOfBody.has(member.toLowerCase()))try{resource2.member(member)}catch(error){resource2.template.
run.noteThrown(error)}}function outputsOf2(template){try{return template.outputs}catch(error){return template.run.noteThrown(error),{}}}function noteUnread({template,
address,pointer},reason){let{file}=template.source.place(pointer)??template.source,message=`what the deployment ${address} deploys is not judged: ${reason}`;template.
run.notices.push({message,address,file,isUnread:!0})}var skuTree={name:"",tier:"",size:"",family:"",capacity:""},identityTree={type:""};function propertiesOfBody(tree,whole){
let{body,identity}=whole,found=described(body,tree),picked=Object.hasOwn(tree,"identity")&&identity!==void 0?pick(identity,identityTree):void 0,subnets=namedSubnets(
whole),properties=withoutSecrets({...found,...picked!==void 0&&{identity:picked},...subnets.length>0&&{subnets}});return(0,import_chunk_NTJQSSOZ.withoutAppSecrets)(
properties,whole)}function namedSubnets({type,body=null}){let row=import_chunk_NTJQSSOZ.subnetsByName[type],network=row===void 0?null:partAt(body,row.network.split(
"."));return row===void 0||network===null?[]:row.names.flatMap(path=>{let name=partAt(body,path.split("."));return name===null?[]:[{id:subnetId(network,name)}]})}
function subnetId(network,name){let id=(0,import_chunk_NTJQSSOZ.joinText)([network,"/subnets/",name]);return network instanceof import_chunk_NTJQSSOZ.Sensitive||
name instanceof import_chunk_NTJQSSOZ.Sensitive?new import_chunk_NTJQSSOZ.Sensitive(id):id}function skuOf(sku){return sku===void 0?void 0:pick(sku,skuTree)}function described(body,tree){
let found=body===void 0?void 0:pick(body,tree);return(0,import_chunk_NTJQSSOZ.isObject)(found)?found:found instanceof import_chunk_NTJQSSOZ.Unknown?Object.fromEntries(
Object.keys(tree).map(name=>[name,memberOfUnknown(found,name)])):found instanceof import_chunk_NTJQSSOZ.Sensitive?Object.fromEntries(Object.entries(described((0,import_chunk_NTJQSSOZ.reveal)(
found),tree)).map(([name,value])=>[name,new import_chunk_NTJQSSOZ.Sensitive(value)])):{}}function pick(value,tree){if(value!==null){if(value instanceof import_chunk_NTJQSSOZ.Sensitive){
let inner=pick((0,import_chunk_NTJQSSOZ.reveal)(value),tree);return inner===void 0?void 0:new import_chunk_NTJQSSOZ.Sensitive(inner)}return value instanceof import_chunk_NTJQSSOZ.Unknown?
ofUnknown2(value,tree):typeof tree=="string"?(0,import_chunk_NTJQSSOZ.asDescribed)(value,tree):(0,import_chunk_NTJQSSOZ.describedParts)(value,tree,pick)}}function ofUnknown2(value,tree){
if(value instanceof PartlyKnownList&&(0,import_chunk_NTJQSSOZ.isList)(tree))return changeKnownItems(value,item=>pick(item,tree[0])??null);if(typeof tree=="strin\
g"||(0,import_chunk_NTJQSSOZ.isList)(tree))return value;if(value instanceof PartlyKnown){let parts=Object.entries(tree).flatMap(([name,inner])=>{let picked=pick(
value.member(name),inner);return picked===void 0?[]:[[name,picked]]});return Object.fromEntries(parts)}let{possible}=value.$unknown;return possible===void 0||possible.
length===0||possible.some(one=>one instanceof import_chunk_NTJQSSOZ.Unknown)?value:Object.fromEntries(Object.entries(tree).flatMap(([name,inner])=>{let found=possible.
map(one=>partOf3(one,name,inner)),set=found.filter(part=>part!==void 0);if(set.length===0)return[];let{symbol,reason}=memberOfUnknown(value,name).$unknown;return[
[name,set.length===found.length?oneOf(symbol,reason,set):new import_chunk_NTJQSSOZ.Unknown({symbol,reason})]]}))}function partOf3(object,name,tree){let open2=(0,import_chunk_NTJQSSOZ.reveal)(
object),member=(0,import_chunk_NTJQSSOZ.isObject)(open2)?ownMember(open2,name):void 0;return member===void 0?void 0:pick(member,tree)}function withoutSecrets(properties){
let{template,parameters}=properties;return{...properties,...template!==void 0&&{template:new import_chunk_NTJQSSOZ.Sensitive(template)},...parameters!==void 0&&
{parameters:new import_chunk_NTJQSSOZ.Sensitive(parameters)}}}var onPlan=new Set(["Microsoft.Web/sites","Microsoft.Web/sites/slots","Microsoft.Web/certificates"]);
function withPlanId(type,id,properties){let{serverFarmId:plan}=properties;if(!onPlan.has(type)||plan===void 0||!isName(plan))return properties;let group=groupOf(
id);return group===void 0?properties:{...properties,serverFarmId:(0,import_chunk_NTJQSSOZ.joinText)([...group,"/providers/Microsoft.Web/serverfarms/",plan])}}function isName(plan){
let parts=plan instanceof import_chunk_NTJQSSOZ.Concat?plan.$concat:[plan];return typeof parts[0]=="string"&&parts[0]!==""&&parts.every(part=>typeof part!="stri\
ng"||!part.includes("/"))}function groupOf(id){let parts=id instanceof import_chunk_NTJQSSOZ.Concat?id.$concat:[id],index=parts.findIndex(part=>typeof part=="st\
ring"&&part.includes("/providers/")),last=parts[index];return typeof last=="string"?[...parts.slice(0,index),last.slice(0,last.indexOf("/providers/"))]:void 0}var besideProperties=new Set(
["name","location","kind","sku","identity"]);function graphResources(body,role){let described2=(0,import_chunk_NTJQSSOZ.resourceType)(body.type);if(described2===
void 0)return[];let found=propertiesOfBody(described2.properties,{type:described2.type,name:body.name,body:body.member("properties"),identity:body.member("ident\
ity")}),properties=withPlanId(described2.type,body.id,found),{own,children}=split2(described2.type,properties),optional=name=>body.member(name)??void 0;return[{
...resource({id:body.id,type:described2.type,name:segmentsOf(body.name).at(-1)??"",properties:own},{body,role,origin:role.origin,steps:[]}),location:optional("l\
ocation"),kind:optional("kind"),sku:skuOf(body.member("sku"))},...children.flatMap(child=>inline(child,body,role))]}function split2(type,properties){let children=(0,import_chunk_NTJQSSOZ.inlineChildrenOf)(
type).flatMap(({property,type:childType})=>{let items2=knownItems(properties[property]);return items2===void 0||items2.length===0?[]:[{property,type:childType,items:items2}]}),
taken=new Set(children.flatMap(({property})=>(0,import_chunk_NTJQSSOZ.isList)(properties[property])?[property]:[]));return{own:Object.fromEntries(Object.entries(
properties).filter(([name])=>!taken.has(name))),children}}function inline({property,type,items:items2},body,role){return items2.flatMap(([step2,item])=>{let address=`${role.
origin.address}.properties.${property}[${step2}]`,shown4=(0,import_chunk_NTJQSSOZ.isObject)(item)?item:{},{name=new import_chunk_NTJQSSOZ.Unknown({symbol:`${address}\
.name`,reason:"the input does not tell it"}),properties}=shown4,shownAs=shownName(name,address),id=(0,import_chunk_NTJQSSOZ.childId)(body.id,type,shownAs),steps=[
"properties",property,step2],origin={...role.locate(steps),address},isHidden=!(0,import_chunk_NTJQSSOZ.isObject)(item)||properties instanceof import_chunk_NTJQSSOZ.Unknown||
properties instanceof import_chunk_NTJQSSOZ.Sensitive;return[{...resource({id,type,name:shownAs,properties:(0,import_chunk_NTJQSSOZ.isObject)(properties)?properties:
{}},{body,role,origin,steps}),isPartial:role.isPartial||isHidden}]})}function resource(state,around){let{body,role,origin}=around,{id,name,type,properties}=state;
return(0,import_chunk_NTJQSSOZ.resourceOf)((0,import_chunk_NTJQSSOZ.bareState)(id,name,properties),{type,apiVersion:body.apiVersion,lifecycle:role.lifecycle,origin,
source:sourceOf2(properties,around),isPartial:role.isPartial,mayBeAbsent:role.mayBeAbsent})}function isBeside([first=""]){return besideProperties.has(first)}function sourceOf2(properties,{
body,role,origin,steps}){let written=path=>isBeside(path)?(0,import_chunk_NTJQSSOZ.valueAt)(body.member(path[0]??""),path.slice(1)):(0,import_chunk_NTJQSSOZ.valueAt)(
properties,path);return{origin:path=>{let own=path.split(".");return{...role.locate([...steps,...isBeside(own)?own:["properties",...own]]),address:origin.address}},
isWritten:path=>role.isAsWritten?written(path.split("."))!==void 0:void 0,whyAbsent:role.whyAbsent,...role.order}}var central=/^microsoft\.(?:web|network)\//iu;
function relevantChoices({choices,texts,size}){let isCut=texts.some(text=>text.includes("\u2026#")),relevant=choices.map(choice=>({choice,count:texts.filter(text=>text.
includes(choice.symbol)).length})).filter(({count})=>count>0||isCut).toSorted((left,right)=>right.count-left.count).map(({choice})=>choice);return withinReach(relevant,
size)}function withinReach(choices,size){let evaluated=size;return choices.filter(({values})=>evaluated*values.length>4e3?!1:(evaluated*=values.length,!0))}function choicesIn({
choices,resources}){let texts=resources.filter(({type})=>central.test(type)).map(textOf3);return relevantChoices({choices,texts,size:resources.length})}function textOf3(resource2){
let members=["properties","sku","kind","location"].map(name=>resource2.member(name)??null);return[JSON.stringify([resource2.id,...members]),...conditionsOf(resource2)].
join(`
`)}function conditionsOf({condition,template}){let own=condition instanceof import_chunk_NTJQSSOZ.Unknown?[(0,import_chunk_NTJQSSOZ.describe)(condition)]:[];return template.
owner===void 0?own:[...own,...conditionsOf(template.owner)]}var madeBefore=(0,import_chunk_NTJQSSOZ.remember)(resource2=>{let seen=new Set,open2=[...waitsFor(resource2)];
for(let next=open2.pop();next!==void 0;next=open2.pop())seen.has(next)||next===resource2||(seen.add(next),open2.push(...waitsFor(next),...next.nested?.resources.
all()??[]));return new Set([...seen].map(({address})=>address))});function waitsFor(resource2){let{owner}=resource2.template;return[...resource2.dependencies(),
...batchBefore(resource2),...owner===void 0?[]:waitsFor(owner)]}function batchBefore({declaration,loopName,loopIndex,template}){let{mode,batchSize:size=1}=(0,import_chunk_NTJQSSOZ.asObject)(
ownMember(declaration,"copy"));if(!(typeof mode=="string"&&mode.toLowerCase()==="serial")||typeof size!="number"||typeof loopIndex!="number")return[];let first=loopIndex-
loopIndex%size;return roundsOf(Math.min(first,size)).flatMap(round=>template.resources.named(`${loopName}[${first-1-round}]`))}function writtenAt(json,pointer,steps){
if(json===void 0)return;let[step2,...rest]=steps;if(step2===void 0||typeof json=="string")return pointer;if((0,import_chunk_NTJQSSOZ.isList)(json))return writtenAt(
json[Number(step2)],`${pointer}/${step2}`,rest);if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(json))return;let name=Object.keys(json).find(own=>own.toLowerCase()===
step2.toLowerCase());if(name!==void 0)return writtenAt(ownMember(json,name),`${pointer}/${(0,import_chunk_NTJQSSOZ.escapeStep)(name)}`,rest);let at2=copiesIn(json)?.
findIndex(copy2=>copy2.name.toLowerCase()===step2.toLowerCase())??-1,copy=copiesIn(json)?.[at2];return copy===void 0?void 0:writtenAt(copy.input,`${pointer}/cop\
y/${at2}/input`,rest.slice(1))}function graphOfTemplate(source,inputs={}){let deployment2=deploy(source,inputs),made=sourceOfDeployment(deployment2),open2={...made,
choices:()=>choicesIn(deployment2),supposing:supposed=>{let other=deploy(source,{...inputs,supposed});return other.errors.length>0?void 0:sourceOfDeployment(other)}};
return{graph:new import_chunk_NTJQSSOZ.Graph([deployment2.choices.length===0?made:open2]),deployment:deployment2}}function sourceOfDeployment(deployment2){let{resources,
notices,mentions}=partsOf3(deployment2,{lifecycle:"create",address:address=>address,order:{input:deployment2}});return(0,import_chunk_NTJQSSOZ.sourceOf)(resources,
notices,mentions)}function partsOf3(deployment2,entry){let deployed=deployment2.resources.filter(({condition,isOfExtension})=>condition!==!1&&!isOfExtension),made=new Set(
deployed.filter(({existing,isCertain})=>!existing&&isCertain).map(({key})=>key)),read=new Map;for(let resource2 of deployed)resource2.existing&&(0,import_chunk_NTJQSSOZ.append)(
read,resource2.key,resource2);let resources=[],mentions=[],inline2=[];for(let resource2 of deployed){if(resource2.existing&&made.has(resource2.key))continue;let role=roleOf(
resource2,entry),isOther=key=>read.get(key)?.some(other=>mayBeOther(resource2,other))===!0,isOpen=isOnlyIfAbsent(resource2)||isOther(resource2.key)||isOther((0,import_chunk_NTJQSSOZ.parentKey)(
resource2.key)),[own,...parts]=graphResources(bodyOf(resource2),role).map(told=>isOpen||isOther(told.key)?opened(told):told);own!==void 0&&resources.push(own),inline2.
push(...parts),resource2.existing||mentions.push(...mentionsOf(resource2,role.origin))}return{resources:[...resources,...withoutOwn(inline2,made)],mentions,notices:deployment2.
notices}}function mentionsOf(resource2,origin){return resource2.unread===void 0?(0,import_chunk_NTJQSSOZ.mentionsIn)(resource2.type,resource2.member("properties"),
origin):(0,import_chunk_NTJQSSOZ.mentionsIn)("",resource2.member("properties"),origin).map(mention=>({...mention,effect:"may-join"}))}function withoutOwn(inline2,made){
return inline2.filter(({key})=>!made.has(key))}function bodyOf(resource2){let{id,key,type,name,apiVersion}=resource2;return{id,type:/\/providers\//i.test(type)?
(0,import_chunk_NTJQSSOZ.typeOfKey)(key):type,name,apiVersion,member:wanted=>resource2.member(wanted)}}function roleOf(resource2,{lifecycle,address,order}){let locate=steps=>originOf(
resource2,steps,address),mayBeAbsent=!resource2.isCertain;return{lifecycle:resource2.existing?"existing":lifecycle,isPartial:resource2.existing||mayBeAbsent&&!isOfApp(
resource2)||hidesChildren(resource2),mayBeAbsent,whyAbsent:whyAbsent(resource2),origin:locate([]),locate,isAsWritten:!0,order:orderAmong(resource2,address,order)}}
function whyAbsent({condition,template}){return condition instanceof import_chunk_NTJQSSOZ.Unknown?condition.$unknown.reason:template.owner===void 0?void 0:whyAbsent(
template.owner)}function orderAmong(resource2,address,whole){let before=()=>[...madeBefore(resource2)].map(address);return{input:whole.input,dependsOn:wanted=>before().
includes(wanted)||(whole.dependsOn===void 0?!1:whole.dependsOn(wanted)),dependencies:()=>{let{addresses=[],isComplete=!0}=whole.dependencies?.()??{};return{addresses:new Set(
[...before(),...addresses]),isComplete}}}}function isOnlyIfAbsent(resource2){let options=ownMember(resource2.declaration,"@options");return(0,import_chunk_NTJQSSOZ.isJsonObject)(
options)&&ownMember(options,"onlyIfNotExists")!==void 0&&!isOfApp(resource2)}function mayBeOther(made,read){return made.existing||made.isCertain||isOfApp(made)?
!1:made.condition!==!0||made.template!==read.template}function opened(resource2){return{...resource2,location:void 0,kind:void 0,sku:void 0,properties:{},isPartial:!0}}
function isOfApp({type}){return/^microsoft\.web\/sites(?:\/(?!.*\bconfig$)|$)/i.test(type)}function hidesChildren(resource2){if(resource2.type.toLowerCase()!=="\
microsoft.network/virtualnetworks")return!1;let properties=resource2.member("properties");if(!(0,import_chunk_NTJQSSOZ.isObject)(properties))return properties instanceof
import_chunk_NTJQSSOZ.Unknown;let subnets=ownMember(properties,"subnets");return subnets instanceof import_chunk_NTJQSSOZ.Unknown||(0,import_chunk_NTJQSSOZ.isList)(
subnets)&&subnets.some(subnet=>subnet instanceof import_chunk_NTJQSSOZ.Unknown)}function originOf(resource2,steps,rename){let{template,declaration,pointer}=resource2,
address=rename(resource2.address);for(let length2=steps.length;length2>0;length2-=1){let found=writtenAt(declaration,pointer,steps.slice(0,length2));if(found!==
void 0)return placed(template.source,found,address)}return placed(template.source,pointer,address)}function placed(source,pointer,address){return{file:source.file,
pointer,...source.place(pointer),address}}function perhaps(resource2){let{lifecycle,before,mayBeAbsent}=resource2;if(lifecycle==="delete")return{...resource2,lifecycle:"\
keep",mayBeAbsent:!0};if(lifecycle!=="update")return{...resource2,mayBeAbsent:mayBeAbsent||lifecycle==="create"};if(before===null)return{...(0,import_chunk_NTJQSSOZ.withChanges)(
resource2,{isPartial:!0,properties:{}}),sku:void 0};let either=name=>eitherOf(before[name],resource2[name],`${resource2.origin.address}.${name}`);return(0,import_chunk_NTJQSSOZ.withChanges)(
resource2,{location:either("location"),kind:either("kind"),sku:either("sku"),properties:eitherMembers(before.properties,resource2.properties,resource2.origin.address)})}
function eitherMembers(before,after,path){let names2=new Set([...Object.keys(before),...Object.keys(after)]);return Object.fromEntries([...names2].map(name=>[name,
eitherOf(before[name],after[name],`${path}.${name}`)??null]))}function eitherOf(before,after,symbol){return(0,import_chunk_NTJQSSOZ.isObject)(before)&&(0,import_chunk_NTJQSSOZ.isObject)(
after)?eitherMembers(before,after,symbol):textOf4(before)===textOf4(after)?after:new import_chunk_NTJQSSOZ.Unknown({symbol,reason:"what-if calls the change pote\
ntial: it may stay as it is",possible:[before??null,after??null]})}function textOf4(value){return JSON.stringify(value??null).toLowerCase()}function joinMoments(moments){
let joined2=joinedMoments(moments);return moments.isPotential?joined2.map(perhaps):joined2}function joinedMoments(moments){let{lifecycle}=moments,[former,...formerChildren]=moments.
before,[self,...children]=moments.after;if(self===void 0)return[];let whole=former===void 0?withStateBefore(self,void 0):withStateBefore(filled2(self,former,moments),
former),lost=formerChildren.filter(child=>!children.some(({key})=>key===child.key));return[whole,...children.flatMap(child=>{if(moments.own.has(child.key))return[];
let twin=formerChildren.find(({key})=>key===child.key);return[withStateBefore({...child,lifecycle:lifecycleOfChild(child,twin,lifecycle)},twin)]}),...lost.flatMap(
child=>afterRequest(child,moments))]}var keepsSubnets="2023-11-01";function afterRequest(child,moments){let{lifecycle,told,apiVersion}=moments;if(told.has(child.
key))return[];let list2=child.type.endsWith("/subnets")?"subnets":"virtualNetworkPeerings",isOldVersion=list2==="subnets"&&apiVersion!==void 0&&(0,import_chunk_NTJQSSOZ.compareText)(
apiVersion,keepsSubnets)<0,isGone=lifecycle==="delete"||lifecycle==="update"&&(moments.asksFor(list2)||isOldVersion);return[withStateBefore({...child,lifecycle:isGone?
"delete":"keep"},child)]}function lifecycleOfChild(child,former,ofParent){return ofParent!=="update"?ofParent:former===void 0?"create":JSON.stringify(child.properties)===
JSON.stringify(former.properties)?"keep":"update"}function withStateBefore(resource2,former){return{...resource2,before:former===void 0?stateIfThere(resource2):
stateOf(former)}}function stateIfThere(resource2){return resource2.lifecycle==="keep"||resource2.lifecycle==="delete"?stateOf(resource2):null}function stateOf({
id,key,name,location,kind,sku,properties}){return{id,key,name,location,kind,sku,properties}}function filled2(self,former,moments){if(self.lifecycle!=="update")return self;
let replacesWhole=self.type.toLowerCase().startsWith("microsoft.network/");return(0,import_chunk_NTJQSSOZ.withChanges)(self,{location:self.location??former.location,
kind:self.kind??former.kind,sku:self.sku??(former.sku===void 0?void 0:leftOut(self,"sku",null)),properties:replacesWhole?self.properties:openWhereLeftOut(self,self.
properties,withoutAsked(self,former.properties,moments))})}function withoutAsked(self,before,moments){let isAsked=name=>moments.asksFor(name)||(childrenThatSet[name]??
[]).some(child=>moments.own.has(`${self.key}/${child}`));return Object.fromEntries(Object.entries(before).filter(([name])=>self.properties[name]!==void 0||!isAsked(
name)))}var childrenThatSet={virtualNetworkSubnetId:["networkconfig/virtualnetwork","config/virtualnetwork"]};function openWhereLeftOut(self,after,before,path=""){
let open2={...after};for(let[name,former]of Object.entries(before)){let own=open2[name],inner=`${path}${name}`;own===void 0?open2[name]=former===null?null:leftOut(
self,inner,former):(0,import_chunk_NTJQSSOZ.isObject)(own)&&(0,import_chunk_NTJQSSOZ.isObject)(former)&&(open2[name]=openWhereLeftOut(self,own,former,`${inner}.`))}
return open2}function leftOut(self,path,former){let isLink=typeof former=="string"&&(0,import_chunk_NTJQSSOZ.isArmId)((0,import_chunk_NTJQSSOZ.idKey)(former)??"");
return new import_chunk_NTJQSSOZ.Unknown({symbol:`${self.origin.address}.${path}`,reason:"the request leaves it out, and the what-if result does not tell whethe\
r it stays",...isLink&&{possible:[former,null]}})}0&&(module.exports={Lines,Suppositions,central,chainOf,definitionsPointer,deploy,graphOfTemplate,graphResources,isSecure,joinMoments,jsonIn,ownMember,partsOf,readJsonDocument,
referenceOf,relevantChoices,stateOf,templateSourceOf,typeOf,valueGiven,withContent});
